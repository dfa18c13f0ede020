package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.json.PathCodec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The versions that run. */
@ApplicationScoped
public class OpenPaths {

    private static final String RUNNING =
            """
            select v.path, p.course, v.number, v.body::text as body, v.opened_on
            from paths.version v join paths.path p on p.id = v.path and p.opened = v.number
            where p.course = ?""";

    private final Jdbi jdbi;

    @Inject
    public OpenPaths(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of a course, the oldest first. */
    public List<OpenPath> in(CourseId course) {
        return jdbi.withHandle(handle -> handle.select(RUNNING + " order by v.opened_on, v.path", course.value())
                .map(OpenPaths::read)
                .list());
    }

    /** Nothing for a draft, or for the path of another course: as if absent. */
    public Optional<OpenPath> find(PathId path, CourseId course) {
        return jdbi.withHandle(handle -> handle.select(RUNNING + " and v.path = ?", course.value(), path.value())
                .map(OpenPaths::read)
                .findOne());
    }

    void add(OpenPath path) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into paths.version (path, number, body, opened_on) values (?, ?, ?::jsonb, ?)",
                path.id().value(),
                path.number(),
                PathCodec.write(path.content()),
                path.openedOn()));
    }

    private static OpenPath read(ResultSet row, StatementContext context) throws SQLException {
        return new OpenPath(
                new PathId(row.getObject("path", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getInt("number"),
                PathCodec.read(row.getString("body")),
                row.getDate("opened_on").toLocalDate());
    }
}
