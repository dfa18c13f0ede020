package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import fr.sillage.lti.platforms.Platforms;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Scope;
import fr.sillage.lti.services.ServicesOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The columns of a course's gradebook, for those who decide about them: one an exercise, however often it is edited. */
@ApplicationScoped
public class Columns {

    private static final Logger LOG = LoggerFactory.getLogger(Columns.class);

    private final LineItemTable addresses;
    private final ColumnTable table;
    private final Gradebook gradebook;
    private final ServicesOffered offered;
    private final Platforms platforms;

    @Inject
    Columns(
            LineItemTable addresses,
            ColumnTable table,
            Gradebook gradebook,
            ServicesOffered offered,
            Platforms platforms) {
        this.addresses = addresses;
        this.table = table;
        this.gradebook = gradebook;
        this.offered = offered;
        this.platforms = platforms;
    }

    /** Which of them have a column; where we do not know the platform is asked, and its silence means none. */
    public Set<UUID> existing(CourseId course, Set<UUID> exercises) {
        Set<UUID> there = new HashSet<>(exercises);
        there.removeIf(exercise -> addresses.find(course, exercise).isEmpty());
        Set<UUID> unknown = new HashSet<>(exercises);
        unknown.removeAll(there);
        there.addAll(asked(course, unknown));
        return there;
    }

    /** The teacher adds an activity that brings its column: the platform makes it, we know its name and maximum. */
    public void announced(CourseId course, UUID exercise, String label, BigDecimal maximum) {
        table.announced(course, exercise, label, maximum);
    }

    /** The teacher renames it or weighs it anew; the platform is told soon, by a change of that very column. */
    public void changed(CourseId course, UUID exercise, String label, BigDecimal maximum) {
        table.changed(course, exercise, label, maximum);
    }

    private Set<UUID> asked(CourseId course, Set<UUID> exercises) {
        Optional<CourseServices> services = offered.in(course)
                .filter(one -> one.scopes().contains(Scope.LINE_ITEM))
                .filter(one -> one.lineItems().isPresent());
        Optional<Registration> platform = services.map(CourseServices::platform).flatMap(platforms.current()::byId);
        if (platform.isEmpty() || exercises.isEmpty()) return Set.of();
        try {
            return gradebook.has(platform.get(), services.get(), exercises);
        } catch (IOException e) {
            LOG.info("columns of course {} not read: {}", course, e.getMessage());
            return Set.of();
        }
    }
}
