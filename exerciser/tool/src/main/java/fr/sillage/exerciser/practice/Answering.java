package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.events.Journal;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.authoring.ExerciseItem;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An answer, once: read, graded, stored with its events, and with the last one the end of the attempt. */
@ApplicationScoped
public class Answering {

    private final Attempts attempts;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Answering(Attempts attempts, Journal journal, Clock clock) {
        this.attempts = attempts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        STORED,
        /** This very form was stored before: a double click, a page sent again. */
        STORED_BEFORE,
        /** The very answer of the try before: it costs no try. */
        SAME_AGAIN,
        /** Another answer stands, given elsewhere in the meantime. */
        ANSWERED_ELSEWHERE,
        /** The attempt had ended. */
        ATTEMPT_ENDED
    }

    /**
     * An answer that was taken or not.
     *
     * @param stored what was stored just now; nothing unless the outcome is {@link Outcome#STORED}
     */
    public record Answered(Outcome outcome, Optional<Given> stored) {

        static Answered not(Outcome outcome) {
            return new Answered(outcome, Optional.empty());
        }
    }

    /**
     * Takes an answer to one item of somebody's own attempt.
     *
     * @param work what was done at that item so far
     * @throws fr.sillage.exerciser.engine.ResponseRefused when the form holds no answer to it; nothing is stored
     * @throws fr.sillage.core.refusals.RefusedException when the form cannot be read, or too many come at once
     */
    public Answered answer(Attempt attempt, ItemWork work, SentForm form, Seat seat) {
        UUID key = AnswerFact.key(attempt.id(), work.placed().id(), form.key());
        if (work.tries().stream().anyMatch(given -> given.id().equals(key))) return Answered.not(Outcome.STORED_BEFORE);
        if (!attempt.isOpen()) return Answered.not(Outcome.ATTEMPT_ENDED);
        if (work.isSettled()) return Answered.not(Outcome.ANSWERED_ELSEWHERE);
        Response response = work.placed().item().read(form.fields());
        if (work.last().filter(last -> last.response().equals(response)).isPresent()) {
            return Answered.not(Outcome.SAME_AGAIN);
        }
        Given given = graded(attempt, work, response, form, key, seat);
        boolean told = seat.audience() == Audience.PUPILS;
        boolean stored = journal.record(new AnswerFact(attempt, work.placed(), given, seat.language(), told));
        return stored ? new Answered(Outcome.STORED, Optional.of(given)) : Answered.not(whyNot(attempt, key, seat));
    }

    Given graded(Attempt attempt, ItemWork work, Response response, SentForm form, UUID key, Seat seat) {
        ExerciseItem placed = work.placed();
        Grade grade = placed.item().grade(response).grade();
        int attemptTry = work.tries().size() + 1;
        Instant now = clock.instant();
        return new Given(
                key,
                placed.id(),
                attemptTry,
                response,
                grade,
                grade.isFull() || attemptTry >= Tries.allowed(placed.item()),
                Moment.kept(now, seat.audience()),
                seat.audience() == Audience.PUPILS ? milliseconds(attempt, work, form, now) : 0);
    }

    /** From the first showing: later tries count from where the first one did. */
    private static long milliseconds(Attempt attempt, ItemWork work, SentForm form, Instant now) {
        if (work.isAnswered()) {
            Given first = work.tries().get(0);
            return new Showing(first.item(), first.at().minusMillis(first.milliseconds())).until(now);
        }
        return Showing.read(form.first(SentForm.SHOWN), work.placed().id(), attempt.secret())
                .map(showing -> showing.until(now))
                .orElse(0L);
    }

    private Outcome whyNot(Attempt attempt, UUID key, Seat seat) {
        boolean same = attempts.answers(attempt.id()).stream()
                .anyMatch(given -> given.id().equals(key));
        if (same) return Outcome.STORED_BEFORE;
        boolean open = attempts.find(attempt.id(), seat).filter(Attempt::isOpen).isPresent();
        return open ? Outcome.ANSWERED_ELSEWHERE : Outcome.ATTEMPT_ENDED;
    }
}
