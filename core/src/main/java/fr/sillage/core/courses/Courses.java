package fr.sillage.core.courses;

import fr.sillage.core.cache.Remembered;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The courses known from launches, and their members. */
@ApplicationScoped
public class Courses {

    private static final int LONGEST_TITLE = 200;

    private final Jdbi jdbi;
    private final Remembered<List<Object>, Course> courses = new Remembered<>();
    private final Remembered<List<Object>, ResourceLinkId> links = new Remembered<>();

    @Inject
    public Courses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The course of a platform's context, made at its first launch; a changed title replaces the old one. */
    public Course opened(PlatformId platform, String contextId, String title, Audience audience) {
        String shortened = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        List<Object> key = List.of(platform, contextId);
        return courses.find(key, () -> find(platform, contextId))
                .filter(known -> known.title().equals(shortened))
                .orElseGet(() -> {
                    courses.forget(key);
                    return store(platform, contextId, shortened, audience);
                });
    }

    public Optional<Course> byId(CourseId id) {
        return jdbi.withHandle(handle -> handle.select("select * from core.course where id = ?", id.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    public void join(CourseId course, PersonId person, Set<Role> roles) {
        jdbi.useHandle(handle -> {
            for (Role role : roles) {
                handle.execute(
                        "insert into core.membership (course, person, role) values (?, ?, ?) on conflict do nothing",
                        course.value(),
                        person.value(),
                        role.name());
            }
        });
    }

    /** Everybody who ever came to the course in that role. */
    public List<PersonId> members(CourseId course, Role role) {
        return jdbi.withHandle(handle -> handle.select(
                        "select person from core.membership where course = ? and role = ? order by person",
                        course.value(),
                        role.name())
                .mapTo(UUID.class)
                .map(PersonId::new)
                .list());
    }

    public ResourceLinkId linked(PlatformId platform, String deployment, Optional<CourseId> course, String externalId) {
        return links.find(List.of(platform, deployment, externalId), () -> find(platform, deployment, externalId))
                .orElseGet(() -> store(platform, deployment, course, externalId));
    }

    private Optional<ResourceLinkId> find(PlatformId platform, String deployment, String externalId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select id from core.resource_link where platform = ? and deployment = ? and external_id = ?",
                        platform.value(),
                        deployment,
                        externalId)
                .mapTo(UUID.class)
                .findOne()
                .map(ResourceLinkId::new));
    }

    private ResourceLinkId store(PlatformId platform, String deployment, Optional<CourseId> course, String externalId) {
        return new ResourceLinkId(jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into core.resource_link (id, platform, deployment, course, external_id)
                        values (?, ?, ?, ?::uuid, ?)
                        on conflict (platform, deployment, external_id)
                        do update set external_id = excluded.external_id
                        returning id""")
                .bind(0, UUID.randomUUID())
                .bind(1, platform.value())
                .bind(2, deployment)
                .bindByType(3, course.map(CourseId::value).orElse(null), UUID.class)
                .bind(4, externalId)
                .mapTo(UUID.class)
                .one()));
    }

    private Optional<Course> find(PlatformId platform, String contextId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from core.course where platform = ? and context_id = ?", platform.value(), contextId)
                .map((row, context) -> read(row))
                .findOne());
    }

    private Course store(PlatformId platform, String contextId, String title, Audience audience) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        insert into core.course (id, platform, context_id, title, audience) values (?, ?, ?, ?, ?)
                        on conflict (platform, context_id) do update set title = excluded.title returning *""",
                        UUID.randomUUID(),
                        platform.value(),
                        contextId,
                        title,
                        audience.name())
                .map((row, context) -> read(row))
                .one());
    }

    private static Course read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                new PlatformId(row.getObject("platform", UUID.class)),
                row.getString("title"),
                Audience.valueOf(row.getString("audience")));
    }
}
