package fr.sillage.lti.launch;

import fr.sillage.core.courses.Role;
import fr.sillage.core.mandates.Mandates;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.sections.Section;
import fr.sillage.core.sections.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** For whoever came in outside of any course, and has nothing to do there: a page that says where to go. */
@ApplicationScoped
public class NoCourseSection implements Sections {

    static final String PATH = "no-course";

    private final Mandates mandates;

    @Inject
    NoCourseSection(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<Section> of(Seat seat) {
        boolean belongs = seat.course().isPresent() && seat.has(Role.values());
        if (belongs || !mandates.of(seat.person()).isEmpty()) return List.of();
        return List.of(new Section(90, PATH, "no-course.section"));
    }
}
