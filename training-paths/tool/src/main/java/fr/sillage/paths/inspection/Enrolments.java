package fr.sillage.paths.inspection;

import fr.sillage.core.people.PersonId;
import fr.sillage.paths.inspection.Enrolment.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who is enrolled where and through, for counting and for nothing else. */
@ApplicationScoped
class Enrolments {

    private final Jdbi jdbi;

    @Inject
    Enrolments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these people, each person once a training: completed if they completed any run of it. */
    Collection<Enrolment> of(Collection<PersonId> people) {
        List<Enrolment> all = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select v.body ->> 'title' as title, v.opened_on, n.person, n.completed
                        from paths.participation n
                        join paths.version v on v.path = n.path and v.number = n.version
                        where n.person = any(?) order by v.opened_on desc, title""")
                .bindArray(0, UUID.class, (Object[])
                        people.stream().map(PersonId::value).toArray(UUID[]::new))
                .map((row, context) -> new Enrolment(
                        new Training(
                                row.getString("title"),
                                SchoolYear.of(row.getDate("opened_on").toLocalDate())),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getBoolean("completed")))
                .list());
        Map<List<Object>, Enrolment> once = new LinkedHashMap<>();
        all.forEach(one -> once.merge(List.of(one.training(), one.person()), one, (a, b) -> a.completed() ? a : b));
        return once.values();
    }
}
