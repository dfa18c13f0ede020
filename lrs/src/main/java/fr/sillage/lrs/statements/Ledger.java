package fr.sillage.lrs.statements;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Writes requests to the tables, in one transaction under one lock for all nodes, so that commits happen in the order of
 * {@code (stored, seq)}. A request with a conflicting id is left out whole and its neighbours are kept.
 */
final class Ledger {
    /** Held by the one who writes; a reader who gets it shared knows that nobody does. */
    static final long WRITING = 0x6c72735f77L;

    private static final String LOCK = "select pg_advisory_xact_lock(" + WRITING + ")";
    private static final String KNOWN =
            """
            select i.id, i.digest, coalesce(s.occurred, i.stored) from lrs.statement_id i
            left join lrs.statement s on s.stored = i.stored and s.seq = i.seq
            where i.id = any(?)""";
    private static final String LAST = "(select stored from lrs.statement order by stored desc, seq desc limit 1)";
    private static final String INSERT =
            """
            with t as materialized (
                select greatest(date_trunc('milliseconds', clock_timestamp()), LAST) as stored
            ), written as (
                insert into lrs.statement (stored, id, authority, occurred, version, voiding, keys, body)
                select t.stored, u.id, ?, u.occurred, u.version, u.voiding, u.keys::uuid[], u.body
                from t, unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::boolean[], ?::text[], ?::text[])
                    with ordinality as u (id, occurred, version, voiding, keys, body, n)
                order by u.n
                returning id, stored, seq
            ), named as (
                insert into lrs.statement_id (id, stored, seq, digest)
                select w.id, w.stored, w.seq, d.digest
                from written w join unnest(?::uuid[], ?::bytea[]) as d (id, digest) on d.id = w.id
            )
            select stored from t"""
                    .replace("LAST", LAST);
    private static final String VOID =
            "insert into lrs.voided (target) select unnest(?::uuid[]) on conflict do nothing";
    // a new reference s → t also leads from all that target s to all that t targets
    private static final String REFER =
            """
            insert into lrs.reference (source, stored, seq, target)
            select f.source, f.stored, f.seq, b.target
            from (select id as source, stored, seq from lrs.statement_id where id = ?
                  union all select source, stored, seq from lrs.reference where target = ?) f,
                 (select ?::uuid as target
                  union all select target from lrs.reference where source = ?) b
            on conflict do nothing""";

    private final DataSource dataSource;
    private final Authority authority;

    Ledger(DataSource dataSource, Authority authority) {
        this.dataSource = dataSource;
        this.authority = authority;
    }

    /**
     * One outcome per request, in their order; durable when this returns.
     *
     * @throws Unavailable when the database fails; nothing is kept then, or the answer was lost after the commit
     */
    List<Outcome> write(List<List<Received>> requests) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Outcome> outcomes = write(connection, requests);
                connection.commit();
                return outcomes;
            } finally {
                // without effect after the commit
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new Unavailable("statements cannot be written, SQL state " + e.getSQLState(), e);
        }
    }

    private List<Outcome> write(Connection connection, List<List<Received>> requests) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        }
        Map<UUID, Known> known = known(connection, requests);
        List<Received> fresh = new ArrayList<>();
        List<Optional<UUID>> conflicts = new ArrayList<>();
        for (List<Received> request : requests) {
            Optional<UUID> conflict = request.stream()
                    .filter(s -> known.containsKey(s.id()) && !known.get(s.id()).isSameAs(s))
                    .map(Received::id)
                    .findFirst();
            conflicts.add(conflict);
            if (conflict.isPresent()) continue;
            for (Received statement : request) {
                if (known.putIfAbsent(statement.id(), Known.of(statement)) == null) fresh.add(statement);
            }
        }
        Instant stored = fresh.isEmpty() ? last(connection) : insert(connection, fresh);
        return conflicts.stream()
                .map(conflict -> conflict.<Outcome>map(Outcome.Conflict::new).orElse(new Outcome.Kept(stored)))
                .toList();
    }

    private static Map<UUID, Known> known(Connection connection, List<List<Received>> requests) throws SQLException {
        Map<UUID, Known> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            Object[] ids =
                    requests.stream().flatMap(List::stream).map(Received::id).toArray();
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant timestamp = rows.getTimestamp(3).toInstant();
                    known.put(rows.getObject(1, UUID.class), new Known(rows.getBytes(2), Optional.of(timestamp)));
                }
            }
        }
        return known;
    }

    private Instant insert(Connection connection, List<Received> fresh) throws SQLException {
        Instant stored;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, authority.id());
            insert.setArray(2, array(connection, "uuid", fresh, Received::id));
            insert.setArray(3, array(connection, "timestamptz", fresh, s -> s.timestamp()
                    .map(Timestamp::from)
                    .orElse(null)));
            insert.setArray(4, array(connection, "text", fresh, Received::version));
            insert.setArray(5, array(connection, "boolean", fresh, Received::voiding));
            insert.setArray(6, array(connection, "text", fresh, s -> braces(s.keys())));
            insert.setArray(7, array(connection, "text", fresh, Received::body));
            insert.setArray(8, array(connection, "uuid", fresh, Received::id));
            insert.setArray(
                    9,
                    connection.createArrayOf(
                            "bytea", fresh.stream().map(Received::digest).toArray(byte[][]::new)));
            stored = instant(insert);
        }
        List<Received> referring =
                fresh.stream().filter(s -> s.target().isPresent()).toList();
        for (Received statement : referring)
            refer(connection, statement.id(), statement.target().get());
        List<Received> voiding = referring.stream().filter(Received::voiding).toList();
        if (!voiding.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(VOID)) {
                insert.setArray(
                        1, array(connection, "uuid", voiding, s -> s.target().get()));
                insert.executeUpdate();
            }
        }
        return stored;
    }

    private static void refer(Connection connection, UUID source, UUID target) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REFER)) {
            insert.setObject(1, source);
            insert.setObject(2, source);
            insert.setObject(3, target);
            insert.setObject(4, target);
            insert.executeUpdate();
        }
    }

    private static Instant last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select coalesce(" + LAST + ", 'epoch')")) {
            return instant(select);
        }
    }

    private static Instant instant(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private static Array array(
            Connection connection, String type, List<Received> statements, Function<Received, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, statements.stream().map(column).toArray());
    }

    private static String braces(UUID[] keys) {
        StringBuilder text = new StringBuilder("{");
        for (UUID key : keys) text.append(text.length() == 1 ? "" : ",").append(key);
        return text.append('}').toString();
    }

    /** What is needed of a stored statement to tell a resend from a conflict. */
    private record Known(byte[] digest, Optional<Instant> timestamp) {
        static Known of(Received statement) {
            return new Known(statement.digest(), statement.timestamp());
        }

        boolean isSameAs(Received statement) {
            return Arrays.equals(digest, statement.digest())
                    && (statement.timestamp().isEmpty()
                            || milliseconds(timestamp).equals(milliseconds(statement.timestamp())));
        }

        // Data 4.5: a timestamp keeps milliseconds, and may lose what is finer
        private static Optional<Instant> milliseconds(Optional<Instant> instant) {
            return instant.map(i -> i.truncatedTo(ChronoUnit.MILLIS));
        }
    }
}
