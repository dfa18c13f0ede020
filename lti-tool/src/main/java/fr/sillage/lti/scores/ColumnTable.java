package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What teachers decided about columns, in the rows of {@link LineItemTable}. */
@ApplicationScoped
public class ColumnTable {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    ColumnTable(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Optional<ColumnWish> find(CourseId course, UUID exercise) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from lti.line_item where course = ? and exercise = ? and label is not null",
                        course.value(),
                        exercise)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The platform makes it by itself, when the teacher adds the activity; until then nothing is to be told. */
    void announced(CourseId course, UUID exercise, String label, BigDecimal maximum) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into lti.line_item (course, exercise, claimed_until, label, maximum) values (?, ?, 'epoch', ?, ?)
                on conflict (course, exercise) do update set label = excluded.label, maximum = excluded.maximum
                where line_item.url is null""",
                course.value(),
                exercise,
                label,
                maximum));
    }

    void changed(CourseId course, UUID exercise, String label, BigDecimal maximum) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into lti.line_item (course, exercise, claimed_until, label, maximum, state, due_at)
                values (?, ?, 'epoch', ?, ?, 'DUE', ?)
                on conflict (course, exercise) do update set label = excluded.label, maximum = excluded.maximum,
                    state = 'DUE', due_at = excluded.due_at, tries = 0, reason = null""",
                course.value(),
                exercise,
                label,
                maximum,
                clock.instant()));
    }

    /** Leases what is to be told; what another node holds is passed over. */
    List<ColumnWish> lease(int most) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.select(
                        """
                        update lti.line_item i set claimed_until = ?, tries = i.tries + 1
                        from (select course, exercise from lti.line_item
                            where state = 'DUE' and due_at <= ? and claimed_until <= ?
                            order by due_at limit ? for update skip locked) next
                        where i.course = next.course and i.exercise = next.exercise returning i.*""",
                        now.plus(LEASE),
                        now,
                        now,
                        most)
                .map((row, context) -> read(row))
                .list());
    }

    /** Told, or no column there to be told of; unless the teacher changed it again meanwhile. */
    void settled(ColumnWish wish) {
        settle(wish, "KEPT", clock.instant(), Optional.empty());
    }

    void refused(ColumnWish wish, String reason) {
        settle(wish, "REFUSED", clock.instant(), Optional.of(reason));
    }

    void retry(ColumnWish wish, Instant when, String reason) {
        settle(wish, "DUE", when, Optional.of(reason));
    }

    private void settle(ColumnWish wish, String state, Instant when, Optional<String> reason) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update lti.line_item set claimed_until = 'epoch',
                            state = case when label = :label and maximum = :maximum then :state else state end,
                            due_at = case when label = :label and maximum = :maximum then :when else due_at end,
                            reason = case when label = :label and maximum = :maximum then :reason else reason end
                        where course = :course and exercise = :exercise""")
                .bind("label", wish.label())
                .bind("maximum", wish.maximum())
                .bind("state", state)
                .bind("when", when)
                .bindByType("reason", reason.orElse(null), String.class)
                .bind("course", wish.course().value())
                .bind("exercise", wish.exercise())
                .execute());
    }

    private static ColumnWish read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ColumnWish(
                new CourseId(row.getObject("course", UUID.class)),
                row.getObject("exercise", UUID.class),
                row.getString("label"),
                row.getBigDecimal("maximum"),
                row.getInt("tries"));
    }
}
