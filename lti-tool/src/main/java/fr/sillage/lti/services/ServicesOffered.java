package fr.sillage.lti.services;

import fr.sillage.core.cache.Remembered;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PlatformId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The services of each course, as its last launch told them. */
@ApplicationScoped
public class ServicesOffered {

    private final Jdbi jdbi;
    private final Remembered<CourseId, CourseServices> remembered = new Remembered<>();

    @Inject
    ServicesOffered(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<CourseServices> in(CourseId course) {
        return jdbi.withHandle(
                handle -> handle.select("select * from lti.course_services where course = ?", course.value())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** Writes only what changed: most launches of a course say the same. */
    public void offered(CourseId course, CourseServices services) {
        if (remembered.find(course, () -> in(course)).filter(services::equals).isPresent()) return;
        remembered.forget(course);
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into lti.course_services (course, platform, deployment, line_items, scopes, memberships)
                        values (:course, :platform, :deployment, :lineItems, string_to_array(:scopes, ','), :memberships)
                        on conflict (course) do update set platform = excluded.platform,
                            deployment = excluded.deployment, line_items = excluded.line_items,
                            scopes = excluded.scopes, memberships = excluded.memberships""")
                .bind("course", course.value())
                .bind("platform", services.platform().value())
                .bind("deployment", services.deployment())
                .bind("lineItems", services.lineItems().map(URI::toString).orElse(null))
                .bind("scopes", services.scopes().stream().map(Scope::name).collect(Collectors.joining(",")))
                .bind("memberships", services.memberships().map(URI::toString).orElse(null))
                .execute());
    }

    private static CourseServices read(ResultSet row) throws SQLException {
        return new CourseServices(
                new PlatformId(row.getObject("platform", UUID.class)),
                row.getString("deployment"),
                Optional.ofNullable(row.getString("line_items")).map(URI::create),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Scope::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(row.getString("memberships")).map(URI::create));
    }
}
