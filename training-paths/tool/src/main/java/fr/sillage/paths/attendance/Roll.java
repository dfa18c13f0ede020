package fr.sillage.paths.attendance;

import fr.sillage.core.people.PersonId;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The marks given, the last one of each. */
@ApplicationScoped
public class Roll {

    private final Jdbi jdbi;

    @Inject
    public Roll(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those who have no mark yet are left out. */
    public Map<PersonId, Mark> of(PathId path, StepId step) {
        return jdbi.withHandle(handle -> handle
                .select("select person, mark from paths.roll where path = ? and step = ?", path.value(), step.value())
                .map((row, context) -> Map.entry(
                        new PersonId(row.getObject("person", UUID.class)), Mark.valueOf(row.getString("mark"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Optional<Mark> of(PathId path, StepId step, PersonId person) {
        return Optional.ofNullable(of(path, step).get(person));
    }

    void set(PathId path, StepId step, PersonId person, Mark mark) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into paths.roll (path, step, person, mark) values (?, ?, ?, ?)
                on conflict (path, step, person) do update set mark = excluded.mark""",
                path.value(),
                step.value(),
                person.value(),
                mark.name()));
    }
}
