package fr.sillage.traces.sending;

import fr.sillage.core.courses.Course;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PersonId;
import fr.sillage.traces.statements.Statement;
import fr.sillage.traces.statements.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Puts statements into {@code traces.statement}, in the caller's transaction. */
@ApplicationScoped
class StatementTable {

    private final Jdbi jdbi;

    @Inject
    StatementTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A statement that stands already is left as it is: an event replayed says nothing new. */
    void add(PersonId person, Course course, Statement statement, Instant release) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into traces.statement
                            (id, person, platform, course, at, to_the_day, verb, body, voids, next_try)
                        values (:id, :person, :platform, :course, :at, :toTheDay, :verb, :body::jsonb, :voids::uuid, :release)
                        on conflict do nothing""")
                .bind("id", statement.id())
                .bind("person", person.value())
                .bind("platform", course.platform().value())
                .bind("course", course.id().value())
                .bind("at", statement.at())
                .bind("toTheDay", statement.toTheDay())
                .bind("verb", statement.verb().name())
                .bind("body", Json.write(statement.body()))
                .bindByType("voids", statement.voids().orElse(null), UUID.class)
                .bind("release", release)
                .execute());
    }

    /** Forgets what was said of a person at an activity and never left. */
    void forgetUnsent(PersonId person, String activity, List<Verb> verbs) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        delete from traces.statement
                        where person = :person and body->'object'->>'id' = :activity and verb = any(:verbs)
                          and state = 'WAITING' and tries = 0""")
                .bind("person", person.value())
                .bind("activity", activity)
                .bindArray("verbs", String.class, names(verbs))
                .execute());
    }

    /** What was said of a person at an activity, may have left, and was not taken back yet. */
    List<UUID> said(PersonId person, String activity, List<Verb> verbs) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id from traces.statement s
                        where person = :person and body->'object'->>'id' = :activity and verb = any(:verbs)
                          and state <> 'DEAD'
                          and not exists (select 1 from traces.statement v where v.voids = s.id)
                        order by seq""")
                .bind("person", person.value())
                .bind("activity", activity)
                .bindArray("verbs", String.class, names(verbs))
                .mapTo(UUID.class)
                .list());
    }

    private static Object[] names(List<Verb> verbs) {
        return verbs.stream().map(Verb::name).toArray();
    }
}
