package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A report: the columns of a course and where each score is; and another try for those that wait or were refused. */
@ApplicationScoped
public class ScoreStates {

    private static final String COLUMNS =
            """
            select x.exercise, coalesce(i.label, max(s.title)) as title, i.maximum, i.state, i.reason,
                count(*) filter (where s.state = 'SENT') as sent,
                count(*) filter (where s.state = 'DUE') as due,
                count(*) filter (where s.state = 'DEAD') as dead
            from (select exercise from lti.score where course = :course
                union select exercise from lti.line_item where course = :course and label is not null) x
            left join lti.score s on s.course = :course and s.exercise = x.exercise
            left join lti.line_item i on i.course = :course and i.exercise = x.exercise
            group by x.exercise, i.label, i.maximum, i.state, i.reason order by 2, 1""";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    ScoreStates(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    List<ColumnState> columns(CourseId course) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS)
                .bind("course", course.value())
                .map((row, context) -> column(row))
                .list());
    }

    Optional<ColumnState> column(CourseId course, UUID exercise) {
        return columns(course).stream()
                .filter(one -> one.exercise().equals(exercise))
                .findFirst();
    }

    List<ScoreState> of(CourseId course, UUID exercise) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from lti.score where course = ? and exercise = ?", course.value(), exercise)
                .map((row, context) -> new ScoreState(
                        new PersonId(row.getObject("person", UUID.class)),
                        ScoreState.Where.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getBigDecimal("best")),
                        Optional.ofNullable(row.getString("reason")),
                        row.getTimestamp("due_at").toInstant()))
                .list());
    }

    /** Sends at once what waits, and once more what was refused; what the platform shows already stays alone. */
    int again(CourseId course, UUID exercise) {
        return jdbi.withHandle(handle -> handle.execute(
                """
                update lti.score set state = 'DUE', due_at = ?, tries = 0, revision = revision + 1
                where course = ? and exercise = ? and state <> 'SENT'""",
                clock.instant(),
                course.value(),
                exercise));
    }

    private static ColumnState column(ResultSet row) throws SQLException {
        return new ColumnState(
                row.getObject("exercise", UUID.class),
                row.getString("title"),
                Optional.ofNullable(row.getBigDecimal("maximum")),
                Optional.ofNullable(row.getString("state"))
                        .map(ColumnState.Telling::valueOf)
                        .orElse(ColumnState.Telling.KEPT),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("sent"),
                row.getInt("due"),
                row.getInt("dead"));
    }
}
