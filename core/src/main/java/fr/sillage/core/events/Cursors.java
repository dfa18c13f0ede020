package fr.sillage.core.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Where each consumer stands in the log. The row's lock is the lease: a node that dies loses its connection, and with
 * it the lock. Only rows whose transaction is older than every running one are read, in the order (transaction,
 * sequence): a sequence alone would skip what commits late. Transactions are counted on the log's own clock, which
 * runs ahead of the cluster's after a restore from another one.
 */
@ApplicationScoped
class Cursors {

    private static final int BATCH = 200;
    private static final int TRIES_TOGETHER = 2;
    private static final int TRIES_ALONE = 6;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Cursors(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @return whether the batch was full */
    boolean advance(EventConsumer consumer) {
        return jdbi.withHandle(handle -> lease(handle, consumer)
                .map(cursor -> advance(handle, consumer, cursor))
                .orElse(false));
    }

    /** Notes a failure: the next try waits longer; alone and too often, the event is set aside and passed. */
    boolean failed(EventConsumer consumer, RuntimeException reason) {
        return jdbi.withHandle(handle -> lock(handle, consumer)
                .map(cursor -> fail(handle, consumer, cursor, reason))
                .orElse(false));
    }

    private boolean advance(Handle handle, EventConsumer consumer, Cursor cursor) {
        int limit = cursor.failures() >= TRIES_TOGETHER ? 1 : BATCH;
        String horizon = horizon(handle);
        List<Row> rows = next(handle, consumer, cursor, limit, horizon);
        if (rows.isEmpty()) {
            skip(handle, consumer, horizon);
            return false;
        }
        consumer.consume(rows.stream().map(Row::event).toList());
        move(handle, consumer, rows.get(rows.size() - 1));
        return rows.size() == limit;
    }

    private boolean fail(Handle handle, EventConsumer consumer, Cursor cursor, RuntimeException reason) {
        int failures = cursor.failures() + 1;
        Optional<Row> next = failures < TRIES_ALONE
                ? Optional.empty()
                : next(handle, consumer, cursor, 1, horizon(handle)).stream().findFirst();
        if (next.isPresent()) {
            Row poison = next.get();
            handle.execute(
                    "insert into core.dead_letter (consumer, event, at, reason) values (?, ?, ?, ?) on conflict do nothing",
                    consumer.name(),
                    poison.event().id(),
                    clock.instant(),
                    reason.toString());
            move(handle, consumer, poison);
            return true;
        }
        Instant retry = clock.instant().plus(Duration.ofMillis(250L << failures));
        handle.execute(
                "update core.consumer set failures = ?, retry_at = ?, reason = ? where name = ?",
                failures,
                retry,
                reason.toString(),
                consumer.name());
        return false;
    }

    private Optional<Cursor> lease(Handle handle, EventConsumer consumer) {
        return lock(handle, consumer).filter(cursor -> !clock.instant().isBefore(cursor.retryAt()));
    }

    private static Optional<Cursor> lock(Handle handle, EventConsumer consumer) {
        String select =
                "select tx::text, seq, failures, greatest(retry_at, 'epoch') as retry_at from core.consumer where name = ?";
        boolean known =
                handle.select(select, consumer.name()).mapToMap().findOne().isPresent();
        if (!known) {
            handle.execute("insert into core.consumer (name) values (?) on conflict do nothing", consumer.name());
        }
        return handle.select(select + " for update skip locked", consumer.name())
                .map((row, context) -> new Cursor(
                        row.getString("tx"),
                        row.getLong("seq"),
                        row.getInt("failures"),
                        row.getTimestamp("retry_at").toInstant()))
                .findOne();
    }

    private static List<Row> next(Handle handle, EventConsumer consumer, Cursor cursor, int limit, String horizon) {
        return handle.createQuery(
                        """
                        select *, tx::text as tx_text from core.event
                        where (tx, seq) > (?::xid8, ?) and tx < ?::xid8
                          and type = any(?)
                        order by tx, seq limit ?""")
                .bind(0, cursor.tx())
                .bind(1, cursor.seq())
                .bind(2, horizon)
                .bindArray(3, String.class, (Object[])
                        consumer.types().stream().map(Class::getSimpleName).toArray(String[]::new))
                .bind(4, limit)
                .map((row, context) -> new Row(row.getString("tx_text"), row.getLong("seq"), EventRows.read(row)))
                .list();
    }

    /** Everything older is decided: committed or rolled back. */
    private static String horizon(Handle handle) {
        return handle.select(
                        "select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + ahead)::text from core.log_clock")
                .mapTo(String.class)
                .one();
    }

    /** Passes what concerns others, now and then, so that a consumer of rare events need not look through them again. */
    private static void skip(Handle handle, EventConsumer consumer, String horizon) {
        handle.execute(
                """
                update core.consumer set tx = (?::bigint - 1)::text::xid8, seq = 9223372036854775807
                where name = ? and ?::bigint - tx::text::bigint > 1000""",
                horizon,
                consumer.name(),
                horizon);
    }

    private static void move(Handle handle, EventConsumer consumer, Row last) {
        handle.execute(
                "update core.consumer set tx = ?::xid8, seq = ?, failures = 0, retry_at = '-infinity', reason = null where name = ?",
                last.tx(),
                last.seq(),
                consumer.name());
    }

    private record Cursor(String tx, long seq, int failures, Instant retryAt) {}

    private record Row(String tx, long seq, DomainEvent event) {}
}
