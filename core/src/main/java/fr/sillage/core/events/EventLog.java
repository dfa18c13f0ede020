package fr.sillage.core.events;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Appends to the log in the caller's transaction, and reads it back in the order of what happened. */
@ApplicationScoped
public class EventLog {

    private final Jdbi jdbi;

    @Inject
    public EventLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void append(DomainEvent... events) {
        try {
            jdbi.useHandle(handle -> EventRows.insert(handle.getConnection(), Arrays.asList(events)));
        } catch (SQLException e) {
            throw new IllegalStateException("events not stored", e);
        }
    }

    /** All that one person did or had done in a course. */
    public List<DomainEvent> of(PersonId person, CourseId course) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from core.event where person = ? and course = ? order by at, seq",
                        person.value(),
                        course.value())
                .map((row, context) -> EventRows.read(row))
                .list());
    }

    /** What one person did or had done in a course, of some types. */
    public List<DomainEvent> of(PersonId person, CourseId course, Collection<Class<? extends Record>> types) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from core.event where person = ? and course = ? and type = any(?) order by at, seq")
                .bind(0, person.value())
                .bind(1, course.value())
                .bindArray(2, String.class, (Object[])
                        types.stream().map(Class::getSimpleName).toArray(String[]::new))
                .map((row, context) -> EventRows.read(row))
                .list());
    }

    /** Events of some types in a course, everybody's. */
    public List<DomainEvent> in(CourseId course, Collection<Class<? extends Record>> types) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from core.event where course = ? and type = any(?) order by at, seq")
                .bind(0, course.value())
                .bindArray(1, String.class, (Object[])
                        types.stream().map(Class::getSimpleName).toArray(String[]::new))
                .map((row, context) -> EventRows.read(row))
                .list());
    }

    /** Everything about one subject: an attempt, a path. */
    public List<DomainEvent> about(UUID subject) {
        return jdbi.withHandle(
                handle -> handle.select("select * from core.event where subject = ? order by at, seq", subject)
                        .map((row, context) -> EventRows.read(row))
                        .list());
    }
}
