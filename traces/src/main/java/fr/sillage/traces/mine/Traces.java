package fr.sillage.traces.mine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.traces.statements.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The statements about one person, newest first. One that takes another back shows only as that other's state. */
@ApplicationScoped
class Traces {

    private static final List<Verb> SHOWN =
            Arrays.stream(Verb.values()).filter(verb -> verb != Verb.VOIDED).toList();

    private static final String SELECT =
            """
            select s.*, exists (select 1 from traces.statement v where v.voids = s.id) as withdrawn
            from traces.statement s where person = :person""";

    private final Jdbi jdbi;

    @Inject
    Traces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Trace> of(PersonId person, Optional<Kind> kind, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " and verb = any(:verbs) order by at desc, seq desc offset :offset limit :limit")
                .bind("person", person.value())
                .bindArray("verbs", String.class, names(verbs(kind)))
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Traces::read)
                .list());
    }

    /** All of them in the order they were made, those that take another back included. */
    List<Trace> after(PersonId person, long seq, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and seq > :seq order by seq limit :limit")
                .bind("person", person.value())
                .bind("seq", seq)
                .bind("limit", limit)
                .map(Traces::read)
                .list());
    }

    int count(PersonId person, Optional<Kind> kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from traces.statement where person = :person and verb = any(:verbs)")
                .bind("person", person.value())
                .bindArray("verbs", String.class, names(verbs(kind)))
                .mapTo(Integer.class)
                .one());
    }

    /** The kinds of which there is any. */
    Set<Kind> kinds(PersonId person) {
        Set<Verb> verbs = jdbi.withHandle(
                handle -> handle.createQuery("select distinct verb from traces.statement where person = :person")
                        .bind("person", person.value())
                        .mapTo(String.class)
                        .map(Verb::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verb.class))));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.verbs().stream().anyMatch(verbs::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static List<Verb> verbs(Optional<Kind> kind) {
        return kind.map(Kind::verbs).orElse(SHOWN);
    }

    private static Object[] names(List<Verb> verbs) {
        return verbs.stream().map(Verb::name).toArray();
    }

    private static Trace read(ResultSet row, StatementContext context) throws SQLException {
        return new Trace(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                new PlatformId(row.getObject("platform", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("to_the_day"),
                Verb.valueOf(row.getString("verb")),
                Json.read(row.getString("body"), ObjectNode.class),
                row.getBoolean("withdrawn") ? Trace.State.WITHDRAWN : Trace.State.valueOf(row.getString("state")));
    }
}
