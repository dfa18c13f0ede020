package fr.sillage.exerciser.practice;

import fr.sillage.core.events.DirectJournal;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.TestDatabase;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import fr.sillage.exerciser.authoring.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody at work: the use cases of practice on the test database, with a clock that stands. */
final class Desk {

    static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Attempts attempts = new Attempts(TestDatabase.jdbi());
    final Versions versions = StoredExercises.versions();
    final EventLog log = DirectJournal.log(TestDatabase.jdbi());
    final Beginning beginning = new Beginning(TestDatabase.jdbi(), versions, attempts, log, clock);
    final Answering answering = new Answering(attempts, new DirectJournal(TestDatabase.source()), clock);
    final Ending ending = new Ending(TestDatabase.jdbi(), log, clock);
    final Working working = new Working(attempts, versions);
    final Seat seat;
    final Attempt attempt;

    private Desk(Seat seat, ExerciseVersion version) {
        this.seat = seat;
        this.attempt = beginning.begin(version.exercise(), seat);
    }

    static Desk of(Seat seat, ExerciseVersion version) {
        return new Desk(seat, version);
    }

    Answering.Outcome answer(int position, UUID key, String value) {
        return answer(position, key, value, "");
    }

    Answering.Outcome answer(int position, UUID key, String value, String shown) {
        Working.Work work = working.on(attempt.id().value(), seat);
        SentForm form =
                new SentForm(Map.of("key", List.of(key.toString()), "answer", List.of(value), "shown", List.of(shown)));
        return answering
                .answer(work.attempt(), work.progress().at(position).orElseThrow(), form, seat)
                .outcome();
    }

    Answering.Outcome answer(int position, String value) {
        return answer(position, UUID.randomUUID(), value);
    }

    Attempt now() {
        return working.on(attempt.id().value(), seat).attempt();
    }

    Progress progress() {
        return working.on(attempt.id().value(), seat).progress();
    }

    List<DomainEvent> events(Class<? extends Record> type) {
        return log.about(attempt.id().value()).stream()
                .filter(event -> event.is(type))
                .toList();
    }
}
