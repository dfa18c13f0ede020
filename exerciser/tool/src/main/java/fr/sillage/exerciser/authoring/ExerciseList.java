package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A report: the exercises of a course and how many worked in them. */
@ApplicationScoped
class ExerciseList {

    private static final String LINES =
            """
            select e.id, e.title, e.archived_at is not null as archived, v.questions,
                count(distinct a.person) as begun,
                count(distinct a.person) filter (where a.ended_at is not null) as finished
            from exerciser.exercise e
            join exerciser.exercise_version v on v.exercise = e.id and v.number = e.version
            left join exerciser.attempt a on a.exercise = e.id
            where e.course = ? %s
            group by e.id, v.questions order by e.created_at desc, e.id""";

    private final Jdbi jdbi;

    @Inject
    ExerciseList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest first. */
    List<ExerciseLine> of(CourseId course) {
        return jdbi.withHandle(handle -> handle.select(LINES.formatted(""), course.value())
                .map((row, context) -> read(row))
                .list());
    }

    Optional<ExerciseLine> find(CourseId course, ExerciseId exercise) {
        return jdbi.withHandle(
                handle -> handle.select(LINES.formatted("and e.id = ?"), course.value(), exercise.value())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    private static ExerciseLine read(ResultSet row) throws SQLException {
        return new ExerciseLine(
                new ExerciseId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("questions"),
                row.getInt("begun"),
                row.getInt("finished"),
                row.getBoolean("archived"));
    }
}
