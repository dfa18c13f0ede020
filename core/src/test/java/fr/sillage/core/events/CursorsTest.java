package fr.sillage.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import fr.sillage.core.people.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final Instant START = Instant.parse("2026-11-23T08:30:00Z");

    private Instant now = START;
    private final Sum sum = new Sum("sum-" + UUID.randomUUID());

    @BeforeEach
    void emptyLog() {
        TestDatabase.jdbi().useHandle(handle -> handle.execute("truncate core.event"));
    }

    @Test
    void readsWhatHappenedOnceAndInOrder() throws SQLException {
        append(1, 2, 3);
        advance();
        append(4);
        advance();
        advance();

        assertThat(sum.read).containsExactly(1, 2, 3, 4);
    }

    @Test
    void waitsForAnOlderTransactionThatCommitsLate() throws SQLException {
        try (Connection late = TestDatabase.source().getConnection()) {
            late.setAutoCommit(false);
            EventRows.insert(late, List.of(event(1)));
            append(2);

            advance();
            assertThat(sum.read).isEmpty();

            late.commit();
        }
        advance();
        assertThat(sum.read).containsExactly(1, 2);
    }

    @Test
    void forgetsNothingWhenItsTransactionIsRolledBack() throws SQLException {
        append(1);
        try (Connection connection = TestDatabase.source().getConnection()) {
            connection.setAutoCommit(false);
            cursors(connection).advance(sum);
            connection.rollback();
        }
        sum.read.clear();

        advance();

        assertThat(sum.read).containsExactly(1);
    }

    @Test
    void letsOnlyOneNodeReadAtATime() throws SQLException {
        append(1);
        advance();
        append(2);
        try (Connection here = TestDatabase.source().getConnection()) {
            here.setAutoCommit(false);
            cursors(here).advance(sum);
            advance();
            here.commit();
        }

        assertThat(sum.read).containsExactly(1, 2);
    }

    @Test
    void setsThePoisonAsideAndReadsTheRest() throws SQLException {
        append(1, Sum.POISON, 2);

        for (int i = 0; i < 20; i++) {
            step();
            now = now.plus(Duration.ofMinutes(1));
        }

        assertThat(sum.read).containsExactly(1, 2);
        List<String> reasons = TestDatabase.jdbi().withHandle(handle -> handle.select(
                        "select reason from core.dead_letter where consumer = ?", sum.name())
                .mapTo(String.class)
                .list());
        assertThat(reasons).singleElement().asString().contains("poison");
    }

    @Test
    void passesWhatConcernsOthersWithoutSkippingWhatComes() throws SQLException {
        append();
        TestDatabase.jdbi().useHandle(handle -> {
            for (int i = 0; i < 1100; i++) handle.execute("select pg_current_xact_id()");
        });
        advance();
        append(5);
        advance();

        assertThat(sum.read).containsExactly(5);
        String transaction = TestDatabase.jdbi()
                .withHandle(handle -> handle.select("select tx::text from core.consumer where name = ?", sum.name())
                        .mapTo(String.class)
                        .one());
        assertThat(Long.parseLong(transaction)).isGreaterThan(1000);
    }

    @Test
    void waitsAfterAFailure() throws SQLException {
        append(Sum.POISON);
        step();
        append(7);

        advance();

        assertThat(sum.read).isEmpty();
    }

    private void step() throws SQLException {
        try {
            advance();
        } catch (IllegalArgumentException poison) {
            transacted(cursors -> cursors.failed(sum, poison));
        }
    }

    private void advance() throws SQLException {
        transacted(cursors -> cursors.advance(sum));
    }

    private interface Work {
        void on(Cursors cursors);
    }

    private void transacted(Work work) throws SQLException {
        try (Connection connection = TestDatabase.source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(cursors(connection));
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    private Cursors cursors(Connection connection) {
        return new Cursors(Jdbi.create(connection), Clock.fixed(now, ZoneOffset.UTC));
    }

    private void append(int... values) {
        EventLog log = new EventLog(TestDatabase.jdbi());
        log.append(IntStream.of(values).mapToObj(this::event).toArray(DomainEvent[]::new));
        log.append(DomainEvent.of(
                UUID.randomUUID(),
                now,
                new PersonId(UUID.randomUUID()),
                Optional.empty(),
                UUID.randomUUID(),
                new Sum.Ignored(99)));
    }

    private DomainEvent event(int value) {
        return DomainEvent.of(
                UUID.randomUUID(),
                now,
                new PersonId(UUID.randomUUID()),
                Optional.empty(),
                UUID.randomUUID(),
                new Sum.Counted(value));
    }
}
