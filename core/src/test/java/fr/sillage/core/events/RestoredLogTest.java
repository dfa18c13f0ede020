package fr.sillage.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.Migrations;
import fr.sillage.core.people.PersonId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log whose rows were numbered by an older cluster than the one it was restored into. */
class RestoredLogTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final long OLD_CLUSTER = 5_000_000_000L;
    private static EmbeddedPostgres cluster;
    private static DataSource source;

    private final Sum done = new Sum("done");
    private final Sum behind = new Sum("behind");

    @BeforeAll
    static void cluster() throws IOException {
        cluster = EmbeddedPostgres.start();
        source = cluster.getPostgresDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
    }

    @BeforeEach
    void restore() {
        jdbi().useHandle(handle -> handle.execute("drop schema if exists core cascade"));
        start();
        append(1, 2, 3);
        // What pg_restore leaves: numbers of the cluster that was dumped; one consumer had read all, the other the
        // first.
        jdbi().useHandle(handle -> {
            handle.execute("update core.event set tx = (? + (body->>'value')::bigint)::text::xid8", OLD_CLUSTER);
            for (int read : new int[] {1, 3}) {
                handle.execute(
                        """
                        insert into core.consumer (name, tx, seq)
                        select ?, tx, seq from core.event where (body->>'value')::int = ?""",
                        read == 1 ? "behind" : "done",
                        read);
            }
        });
    }

    @Test
    void isReadOnFromWhereEachConsumerStood() {
        start();
        append(4, 5);
        advance();

        assertThat(done.read).containsExactly(4, 5);
        assertThat(behind.read).containsExactly(2, 3, 4, 5);
    }

    @Test
    void isReadOnceHoweverOftenTheServerStarts() {
        start();
        append(4);
        advance();
        start();
        append(5);
        advance();
        advance();

        assertThat(done.read).containsExactly(4, 5);
        assertThat(behind.read).containsExactly(2, 3, 4, 5);
    }

    @Test
    void movesItsClockOnlyWhenItMust() {
        start();
        long ahead = ahead();
        append(4);
        start();

        assertThat(ahead).isPositive();
        assertThat(ahead()).isEqualTo(ahead);
    }

    private void start() {
        Migrations.run(source, getClass().getClassLoader());
    }

    private Jdbi jdbi() {
        return Jdbi.create(source);
    }

    private long ahead() {
        return jdbi().withHandle(handle -> handle.select("select ahead from core.log_clock")
                .mapTo(long.class)
                .one());
    }

    private void advance() {
        for (Sum consumer : new Sum[] {done, behind}) {
            jdbi().useTransaction(
                            handle -> new Cursors(Jdbi.create(handle.getConnection()), Clock.fixed(NOW, ZoneOffset.UTC))
                                    .advance(consumer));
        }
    }

    private void append(int... values) {
        for (int value : values) {
            new EventLog(jdbi())
                    .append(DomainEvent.of(
                            UUID.randomUUID(),
                            NOW,
                            new PersonId(UUID.randomUUID()),
                            Optional.empty(),
                            UUID.randomUUID(),
                            new Sum.Counted(value)));
        }
    }
}
