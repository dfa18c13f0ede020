package fr.sillage.exerciser.practice;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.exerciser.authoring.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Somebody's own attempt, with how far it is. */
@ApplicationScoped
public class Working {

    private final Attempts attempts;
    private final Versions versions;

    @Inject
    Working(Attempts attempts, Versions versions) {
        this.attempts = attempts;
        this.versions = versions;
    }

    /** An attempt as it stands. */
    public record Work(Attempt attempt, Progress progress) {

        /** What would now be read, after an answer that was just stored, without reading it. */
        Work after(Given given) {
            Progress further = progress.and(given);
            return further.isSettled()
                    ? new Work(attempt.ended(new Attempt.End(given.at(), further.score())), further)
                    : new Work(attempt, further);
        }
    }

    /** @throws fr.sillage.core.refusals.RefusedException as if absent, for another person's or another course's */
    public Work on(UUID attempt, Seat seat) {
        Attempts.Answered own =
                attempts.answered(new AttemptId(attempt), seat).orElseThrow(SeatRefusal.ABSENT::refused);
        return new Work(own.attempt(), progress(own.attempt(), own.answers()));
    }

    public Progress progress(Attempt attempt) {
        return progress(attempt, attempts.answers(attempt.id()));
    }

    private Progress progress(Attempt attempt, List<Given> answers) {
        return Progress.of(versions.find(attempt.exercise(), attempt.version()).orElseThrow(), answers);
    }
}
