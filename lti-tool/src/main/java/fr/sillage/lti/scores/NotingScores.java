package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.Role;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventConsumer;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptBegun;
import fr.sillage.exerciser.events.AttemptCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves for the sender what learners did; whoever tries an exercise out as its teacher has no place in a gradebook. */
@ApplicationScoped
public class NotingScores implements EventConsumer {

    private final Courses courses;
    private final ScoreTable scores;

    @Inject
    NotingScores(Courses courses, ScoreTable scores) {
        this.courses = courses;
        this.scores = scores;
    }

    @Override
    public String name() {
        return "lti.scores";
    }

    @Override
    public Set<Class<? extends Record>> types() {
        return Set.of(AttemptBegun.class, AnswerGiven.class, AttemptCompleted.class);
    }

    @Override
    public void consume(List<DomainEvent> events) {
        Map<CourseId, Set<PersonId>> learners = new HashMap<>();
        for (DomainEvent event : events) {
            Change.of(event)
                    .filter(change -> learners.computeIfAbsent(
                                    change.course(), course -> Set.copyOf(courses.members(course, Role.LEARNER)))
                            .contains(change.person()))
                    .ifPresent(scores::note);
        }
    }
}
