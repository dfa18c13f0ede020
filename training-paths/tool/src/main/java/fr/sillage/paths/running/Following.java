package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.authoring.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The paths of one participant as they stand. A learner who is here for the first time is enrolled, and what a consumer
 * has not written down yet is; apart from that, looking leaves nothing behind.
 */
@ApplicationScoped
public class Following {

    private final Enrolling enrolling;
    private final Histories histories;
    private final Settling settling;
    private final Clock clock;

    @Inject
    public Following(Enrolling enrolling, Histories histories, Settling settling, Clock clock) {
        this.enrolling = enrolling;
        this.histories = histories;
        this.settling = settling;
        this.clock = clock;
    }

    public List<History> paths(PersonId learner, CourseId course) {
        return enrolling.arriving(learner, course).stream()
                .map(path -> settled(path, learner))
                .toList();
    }

    public Optional<History> path(PathId path, PersonId learner, CourseId course) {
        return paths(learner, course).stream()
                .filter(history -> history.path().id().equals(path))
                .findFirst();
    }

    private History settled(OpenPath path, PersonId learner) {
        History history = histories.of(path, learner);
        Instant today = Days.today(clock);
        if (!history.owed(today).isEmpty()) settling.settle(path, learner, today);
        return history;
    }
}
