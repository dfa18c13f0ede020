package fr.sillage.core.activities;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The activities of every kind. */
@ApplicationScoped
public class Activities {

    private final Iterable<ActivitySource> sources;

    @Inject
    Activities(@Any Instance<ActivitySource> sources) {
        this((Iterable<ActivitySource>) sources);
    }

    /** Outside a container. */
    public Activities(Iterable<ActivitySource> sources) {
        this.sources = sources;
    }

    /** What a course offers, kind by kind. */
    public List<Activity> in(CourseId course, Texts texts) {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.in(course, texts).stream())
                .toList();
    }

    /** @see ActivitySource#preview */
    public List<String> preview(CourseId course, ActivityId activity) {
        return of(activity)
                .map(source -> source.preview(course, activity.value()))
                .orElse(List.of());
    }

    /** @see ActivitySource#entrance */
    public Optional<String> entrance(ActivityId activity, Seat seat) {
        if (seat.course().isEmpty()) return Optional.empty();
        return of(activity).flatMap(source -> source.entrance(activity.value(), seat));
    }

    private Optional<ActivitySource> of(ActivityId activity) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind().equals(activity.kind()))
                .findFirst();
    }
}
