package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptBegun;
import fr.sillage.exerciser.events.AttemptCompleted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one event says about somebody's place in the gradebook. */
record Change(
        CourseId course,
        PersonId person,
        UUID exercise,
        String title,
        Progress progress,
        Optional<BigDecimal> scaled,
        Instant at) {

    /** Nothing for an event outside of any course, or of nobody. */
    static Optional<Change> of(DomainEvent event) {
        if (event.course().isEmpty() || event.person().isEmpty()) return Optional.empty();
        if (event.is(AttemptBegun.class)) {
            AttemptBegun begun = event.bodyAs(AttemptBegun.class);
            return Optional.of(of(event, begun.exercise(), begun.title(), Progress.STARTED, Optional.empty()));
        }
        if (event.is(AnswerGiven.class)) {
            AnswerGiven given = event.bodyAs(AnswerGiven.class);
            return Optional.of(of(event, given.exercise(), given.title(), Progress.IN_PROGRESS, Optional.empty()));
        }
        AttemptCompleted completed = event.bodyAs(AttemptCompleted.class);
        return Optional.of(of(
                event, completed.exercise(), completed.title(), Progress.COMPLETED, Optional.of(completed.scaled())));
    }

    private static Change of(
            DomainEvent event, UUID exercise, String title, Progress progress, Optional<BigDecimal> scaled) {
        return new Change(
                event.course().orElseThrow(),
                event.person().orElseThrow(),
                exercise,
                title,
                progress,
                scaled,
                event.at());
    }
}
