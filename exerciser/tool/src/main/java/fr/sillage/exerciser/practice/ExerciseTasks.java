package fr.sillage.exerciser.practice;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.tasks.Task;
import fr.sillage.core.tasks.TaskSource;
import fr.sillage.core.texts.Texts;
import fr.sillage.exerciser.authoring.ExerciseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The exercises of the course on a learner's list: to begin, to go on with, done. */
@ApplicationScoped
class ExerciseTasks implements TaskSource {

    private static final String STANDING =
            """
            select e.id, e.title, v.questions, o.id as open, o.questions as open_questions, o.begun_at,
                (select count(distinct item) from exerciser.answer r where r.attempt = o.id) as answered,
                d.id as done, d.ended_at, d.questions as done_questions,
                (select count(distinct item) from exerciser.answer r where r.attempt = d.id and r.scaled = 1) as correct
            from exerciser.exercise e
            join exerciser.exercise_version v on v.exercise = e.id and v.number = e.version
            left join exerciser.attempt o on o.exercise = e.id and o.person = :person and o.ended_at is null
            left join lateral (select * from exerciser.attempt a where a.exercise = e.id and a.person = :person
                and a.ended_at is not null order by a.seq desc limit 1) d on true
            where e.course = :course and (e.archived_at is null or o.id is not null)
            order by e.created_at, e.id""";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Iterable<OfferedElsewhere> elsewhere;

    @Inject
    ExerciseTasks(Jdbi jdbi, Clock clock, @Any Instance<OfferedElsewhere> elsewhere) {
        this(jdbi, clock, (Iterable<OfferedElsewhere>) elsewhere);
    }

    ExerciseTasks(Jdbi jdbi, Clock clock, Iterable<OfferedElsewhere> elsewhere) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.elsewhere = elsewhere;
    }

    @Override
    public List<Task> of(Seat seat, Texts texts) {
        if (!seat.isLearner() || seat.course().isEmpty()) return List.of();
        Voice voice = new Voice(texts, seat.audience());
        Set<UUID> left = new HashSet<>();
        elsewhere.forEach(other -> left.addAll(other.in(seat.inCourse())));
        return jdbi.withHandle(handle -> handle
                .createQuery(STANDING)
                .bind("person", seat.person().value())
                .bind("course", seat.inCourse().value())
                .map((row, context) -> left.contains(row.getObject("id", UUID.class))
                        ? Optional.<Task>empty()
                        : Optional.of(task(row, voice)))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private Task task(ResultSet row, Voice voice) throws SQLException {
        if (row.getObject("open") != null) return begun(row, voice);
        return row.getObject("done") == null ? fresh(row, voice) : done(row, voice);
    }

    private Task begun(ResultSet row, Voice voice) throws SQLException {
        int answered = row.getInt("answered");
        int questions = row.getInt("open_questions");
        return new Task(
                row.getString("title"),
                voice.of("practice.task.begun", answered, questions, day(row.getTimestamp("begun_at"), voice)),
                "attempts/" + row.getObject("open"),
                Task.Start.LINK,
                Task.State.BEGUN,
                (double) answered / questions,
                Math.max(1, questions - answered),
                Optional.empty());
    }

    private static Task fresh(ResultSet row, Voice voice) throws SQLException {
        int questions = row.getInt("questions");
        return new Task(
                row.getString("title"),
                voice.of("practice.task.new", questions),
                Practice.startPath(new ExerciseId(row.getObject("id", UUID.class))),
                Task.Start.FORM,
                Task.State.NEW,
                0,
                questions,
                Optional.empty());
    }

    private Task done(ResultSet row, Voice voice) throws SQLException {
        return new Task(
                row.getString("title"),
                voice.of(
                        "practice.task.done",
                        row.getInt("correct"),
                        row.getInt("done_questions"),
                        day(row.getTimestamp("ended_at"), voice)),
                "attempts/" + row.getObject("done"),
                Task.Start.LINK,
                Task.State.DONE,
                1,
                0,
                Optional.empty());
    }

    private String day(Timestamp at, Voice voice) {
        Instant moment = at.toInstant();
        return voice.day(moment, clock.instant());
    }
}
