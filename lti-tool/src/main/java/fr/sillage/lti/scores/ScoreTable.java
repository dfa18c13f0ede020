package fr.sillage.lti.scores;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of {@code lti.score}: noted by events, leased by senders, settled by what the platform answered. */
@ApplicationScoped
public class ScoreTable {

    private static final Duration LEASE = Duration.ofMinutes(2);
    /** Time for more answers to come: only the last state of an unfinished attempt is worth a call. */
    private static final Duration UNFINISHED_WAITS = Duration.ofSeconds(5);

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    ScoreTable(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Changes the row only where the platform should show something else: never back, never a lesser result. */
    void note(Change change) {
        Instant due = clock.instant().plus(change.scaled().isPresent() ? Duration.ZERO : UNFINISHED_WAITS);
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into lti.score (course, person, exercise, title, progress, best, at, state, due_at)
                        values (:course, :person, :exercise, :title, :progress, :best, :at, 'DUE', :due)
                        on conflict (course, person, exercise) do update set title = excluded.title,
                            progress = excluded.progress, best = greatest(score.best, excluded.best),
                            at = greatest(score.at, excluded.at), revision = score.revision + 1, state = 'DUE',
                            due_at = excluded.due_at, tries = 0, reason = null
                        where array_position(array['Started', 'InProgress', 'Completed'], excluded.progress)
                                > array_position(array['Started', 'InProgress', 'Completed'], score.progress)
                            or excluded.best > coalesce(score.best, -1)""")
                .bind("course", change.course().value())
                .bind("person", change.person().value())
                .bind("exercise", change.exercise())
                .bind("title", change.title())
                .bind("progress", change.progress().activityProgress())
                .bindByType("best", change.scaled().orElse(null), BigDecimal.class)
                .bind("at", change.at())
                .bind("due", due)
                .execute());
    }

    /**
     * Leases what is due, in courses whose platform takes scores; what another node holds is passed over. Each lease
     * takes a newer timestamp, a second on, since platforms count in seconds.
     */
    List<Due> lease(int most) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        update lti.score s set leased_until = :until, tries = s.tries + 1,
                            stamp = greatest(s.at, s.stamp + interval '1 second')
                        from (
                            select d.course, d.person, d.exercise from lti.score d
                            join lti.course_services o on o.course = d.course
                            where d.state = 'DUE' and d.due_at <= :now and d.leased_until <= :now
                              and o.line_items is not null and 'SCORE' = any(o.scopes)
                            order by d.due_at limit :most for update of d skip locked) next
                        where (s.course, s.person, s.exercise) = (next.course, next.person, next.exercise)
                        returning s.*""")
                .bind("until", now.plus(LEASE))
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    /** The platform shows it; unless something newer was noted meanwhile, the row is done. */
    void sent(Due due) {
        settle(due, "SENT", clock.instant(), Optional.empty());
    }

    /** To be tried again then. */
    void retry(Due due, Instant when, String reason) {
        settle(due, "DUE", when, Optional.of(reason));
    }

    /** The platform holds a newer one: the next try takes the time of now. */
    void overtaken(Due due) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update lti.score set at = greatest(at, :now)
                        where course = :course and person = :person and exercise = :exercise""")
                .bind("now", clock.instant())
                .bind("course", due.course().value())
                .bind("person", due.person().value())
                .bind("exercise", due.exercise())
                .execute());
        settle(due, "DUE", clock.instant(), Optional.of("newer-there"));
    }

    /** Never again by itself: a later, better result begins anew. */
    void dead(Due due, String reason) {
        settle(due, "DEAD", clock.instant(), Optional.of(reason));
    }

    private void settle(Due due, String state, Instant when, Optional<String> reason) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update lti.score set leased_until = 'epoch',
                            state = case when revision = :revision then :state else state end,
                            due_at = case when revision = :revision then :when else due_at end,
                            reason = case when revision = :revision then :reason else reason end
                        where course = :course and person = :person and exercise = :exercise""")
                .bind("revision", due.revision())
                .bind("state", state)
                .bind("when", when)
                .bindByType("reason", reason.orElse(null), String.class)
                .bind("course", due.course().value())
                .bind("person", due.person().value())
                .bind("exercise", due.exercise())
                .execute());
    }

    private static Due read(ResultSet row) throws SQLException {
        return new Due(
                new CourseId(row.getObject("course", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("exercise", UUID.class),
                row.getString("title"),
                Progress.of(row.getString("progress")),
                Optional.ofNullable(row.getBigDecimal("best")),
                row.getTimestamp("stamp").toInstant(),
                row.getInt("revision"),
                row.getInt("tries"));
    }
}
