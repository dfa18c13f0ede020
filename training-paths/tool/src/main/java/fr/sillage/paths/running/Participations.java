package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.authoring.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who follows which path, and who is through. The row is also the lock under which a participant's log grows. */
@ApplicationScoped
public class Participations {

    private final Jdbi jdbi;

    @Inject
    public Participations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return whether the person is new to the path; waits for whoever is just adding them */
    boolean add(OpenPath path, PersonId person) {
        return jdbi.withHandle(handle -> handle.execute(
                        "insert into paths.participation (path, person, version) values (?, ?, ?) on conflict do nothing",
                        path.id().value(),
                        person.value(),
                        path.number()))
                == 1;
    }

    /** Holds the participation until the caller's transaction ends; false when there is none. */
    public boolean lock(PathId path, PersonId person) {
        return jdbi.withHandle(handle -> handle.select(
                        "select 1 from paths.participation where path = ? and person = ? for update",
                        path.value(),
                        person.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    void completed(PathId path, PersonId person, boolean completed) {
        jdbi.useHandle(handle -> handle.execute(
                "update paths.participation set completed = ? where path = ? and person = ? and completed <> ?",
                completed,
                path.value(),
                person.value(),
                completed));
    }

    public List<PersonId> of(PathId path) {
        return jdbi.withHandle(handle -> handle.select(
                        "select person from paths.participation where path = ? order by person", path.value())
                .mapTo(UUID.class)
                .map(PersonId::new)
                .list());
    }

    /** The paths of a course that run and that somebody follows. */
    List<PathId> followed(PersonId person, CourseId course) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select n.path from paths.participation n join paths.path p on p.id = n.path
                        where n.person = ? and p.course = ? and p.opened is not null""",
                        person.value(),
                        course.value())
                .mapTo(UUID.class)
                .map(PathId::new)
                .list());
    }

    Map<PathId, Tally> tallies(CourseId course) {
        return jdbi.withHandle(handle -> handle
                .select(
                        """
                        select n.path, count(*) as enrolled, count(*) filter (where n.completed) as completed
                        from paths.participation n join paths.path p on p.id = n.path
                        where p.course = ? group by n.path""",
                        course.value())
                .map((row, context) -> Map.entry(
                        new PathId(row.getObject("path", UUID.class)),
                        new Tally(row.getInt("enrolled"), row.getInt("completed"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
