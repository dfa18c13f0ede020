package fr.sillage.exerciser.practice;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.Fact;
import fr.sillage.core.events.FactTable;
import fr.sillage.exerciser.engine.json.ResponseCodec;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The answers. Their attempts are locked first, always in one order: so of two last answers that come at once the second sees
 * the first, and exactly one of them ends the attempt. An attempt that has ended takes no answer.
 */
record AnswerTable() implements FactTable {

    private static final String LOCK =
            "select 1 from exerciser.attempt where id = any(?) order by id for no key update";
    private static final String INSERT =
            """
            insert into exerciser.answer (id, attempt, item, try, response, scaled, settled, at, milliseconds)
            select n.id, n.attempt, n.item, n.try, n.response::jsonb, n.scaled, n.settled, n.at, n.milliseconds
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::numeric[], ?::boolean[], ?::timestamptz[],
                ?::bigint[]) as n(id, attempt, item, try, response, scaled, settled, at, milliseconds)
            join exerciser.attempt a on a.id = n.attempt and a.ended_at is null
            on conflict do nothing returning id""";
    private static final String SETTLED =
            """
            select a.id from exerciser.attempt a where a.id = any(?) and a.ended_at is null and a.questions =
                (select count(*) from exerciser.answer r where r.attempt = a.id and r.settled)""";

    @Override
    public Set<UUID> insert(Connection connection, List<Fact> facts) throws SQLException {
        List<AnswerFact> answers = answers(facts);
        lock(connection, answers);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "uuid", answers, AnswerFact::key));
            insert.setArray(2, array(connection, "uuid", answers, fact -> fact.attempt()
                    .id()
                    .value()));
            insert.setArray(
                    3, array(connection, "uuid", answers, fact -> fact.given().item()));
            insert.setArray(
                    4, array(connection, "int4", answers, fact -> fact.given().attemptTry()));
            insert.setArray(
                    5,
                    array(
                            connection,
                            "text",
                            answers,
                            fact -> ResponseCodec.write(fact.given().response())));
            insert.setArray(6, array(connection, "numeric", answers, fact -> fact.given()
                    .grade()
                    .scaled()));
            insert.setArray(
                    7, array(connection, "bool", answers, fact -> fact.given().settled()));
            insert.setArray(8, array(connection, "timestamptz", answers, fact -> fact.given()
                    .at()
                    .toString()));
            insert.setArray(
                    9, array(connection, "int8", answers, fact -> fact.given().milliseconds()));
            return new HashSet<>(ids(insert));
        }
    }

    @Override
    public List<DomainEvent> consequences(Connection connection, List<Fact> fresh) throws SQLException {
        Map<UUID, Instant> latest = new HashMap<>();
        answers(fresh)
                .forEach(fact -> latest.merge(
                        fact.attempt().id().value(),
                        fact.given().at(),
                        (one, other) -> one.isAfter(other) ? one : other));
        List<DomainEvent> events = new ArrayList<>();
        try (PreparedStatement settled = connection.prepareStatement(SETTLED)) {
            settled.setArray(1, connection.createArrayOf("uuid", latest.keySet().toArray()));
            for (UUID attempt : ids(settled)) {
                AttemptEnd.end(connection, attempt, latest.get(attempt)).ifPresent(events::add);
            }
        }
        return events;
    }

    private static void lock(Connection connection, List<AnswerFact> answers) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, array(connection, "uuid", answers, fact -> fact.attempt()
                    .id()
                    .value()));
            lock.execute();
        }
    }

    private static List<AnswerFact> answers(List<Fact> facts) {
        return facts.stream().map(AnswerFact.class::cast).toList();
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    private static Array array(
            Connection connection, String type, List<AnswerFact> answers, Function<AnswerFact, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, answers.stream().map(part).toArray());
    }
}
