package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.Versions;
import fr.sillage.exerciser.events.AttemptBegun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Beginning an exercise, or going on with it: however often and from wherever it is asked, there is one open attempt. */
@ApplicationScoped
public class Beginning {

    private final Jdbi jdbi;
    private final Versions versions;
    private final Attempts attempts;
    private final EventLog events;
    private final Clock clock;

    @Inject
    Beginning(Jdbi jdbi, Versions versions, Attempts attempts, EventLog events, Clock clock) {
        this.jdbi = jdbi;
        this.versions = versions;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's open attempt, a new one if there is none.
     *
     * @throws fr.sillage.core.refusals.RefusedException as if absent, for an exercise of another course, and for one that was
     *     put away and that this person had not begun
     */
    @Transactional
    public Attempt begin(ExerciseId exercise, Seat seat) {
        Offered offered = offered(exercise, seat).orElseThrow(SeatRefusal.ABSENT::refused);
        Optional<Attempt> open = attempts.open(exercise, seat.person());
        if (open.isPresent()) return open.get();
        if (offered.archived()) throw SeatRefusal.ABSENT.refused();
        ExerciseVersion version = versions.find(exercise, offered.version()).orElseThrow();
        Attempt fresh = new Attempt(
                AttemptId.next(),
                exercise,
                version.number(),
                offered.title(),
                seat.inCourse(),
                seat.person(),
                Showing.Secret.next(),
                Moment.kept(clock.instant(), seat.audience()),
                Optional.empty());
        if (!attempts.add(fresh, version.questions())) {
            return attempts.open(exercise, seat.person()).orElseThrow(SeatRefusal.ABSENT::refused);
        }
        if (seat.audience() == Audience.PUPILS) events.append(begun(fresh));
        return fresh;
    }

    /** Of teachers in training it is not told when they were there. */
    private static DomainEvent begun(Attempt attempt) {
        return DomainEvent.of(
                UUID.randomUUID(),
                attempt.begun(),
                attempt.person(),
                Optional.of(attempt.course()),
                attempt.id().value(),
                new AttemptBegun(attempt.exercise().value(), attempt.title()));
    }

    private Optional<Offered> offered(ExerciseId exercise, Seat seat) {
        return jdbi.withHandle(handle -> handle.select(
                        "select title, version, archived_at is not null as archived from exerciser.exercise where id = ? and course = ?",
                        exercise.value(),
                        seat.inCourse().value())
                .map((row, context) ->
                        new Offered(row.getString("title"), row.getInt("version"), row.getBoolean("archived")))
                .findOne());
    }

    private record Offered(String title, int version, boolean archived) {}
}
