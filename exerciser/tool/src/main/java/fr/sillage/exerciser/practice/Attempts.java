package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.engine.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Attempts and their answers, as they stand. */
@ApplicationScoped
public class Attempts {

    private static final String SELECT =
            "select a.*, e.title from exerciser.attempt a join exerciser.exercise e on e.id = a.exercise where ";

    private static final String WITH_ANSWERS = "select a.*, e.title, " + GivenRow.COLUMNS
            + " from exerciser.attempt a join exerciser.exercise e on e.id = a.exercise"
            + " left join exerciser.answer r on r.attempt = a.id"
            + " where a.id = ? and a.person = ? and a.course = ? order by r.try";

    private final Jdbi jdbi;

    @Inject
    Attempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Somebody's own attempt in the course where they sit; another's is as if absent. */
    public Optional<Attempt> find(AttemptId id, Seat seat) {
        return jdbi.withHandle(handle -> handle.select(
                        SELECT + "a.id = ? and a.person = ? and a.course = ?",
                        id.value(),
                        seat.person().value(),
                        seat.inCourse().value())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** An attempt with its answers, in the order of their tries. */
    record Answered(Attempt attempt, List<Given> answers) {}

    /** Somebody's own attempt with its answers, in one look: the way of every answer goes through here. */
    Optional<Answered> answered(AttemptId id, Seat seat) {
        return jdbi.withHandle(handle -> handle.select(
                        WITH_ANSWERS,
                        id.value(),
                        seat.person().value(),
                        seat.inCourse().value())
                .scanResultSet((rows, context) -> answered(rows.get())));
    }

    /** The one open attempt of a person at an exercise. */
    public Optional<Attempt> open(ExerciseId exercise, PersonId person) {
        return jdbi.withHandle(handle -> handle.select(
                        SELECT + "a.exercise = ? and a.person = ? and a.ended_at is null",
                        exercise.value(),
                        person.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The last attempt of a person at an exercise that has a result. */
    public Optional<Attempt> lastEnded(ExerciseId exercise, PersonId person) {
        return jdbi.withHandle(handle -> handle.select(
                        SELECT
                                + "a.exercise = ? and a.person = ? and a.ended_at is not null order by a.seq desc limit 1",
                        exercise.value(),
                        person.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** All attempts at an exercise, the latest first. */
    public List<Attempt> at(ExerciseId exercise) {
        return jdbi.withHandle(handle -> handle.select(SELECT + "a.exercise = ? order by a.seq desc", exercise.value())
                .map((row, context) -> read(row))
                .list());
    }

    /** @return false when there is an open one already */
    boolean add(Attempt attempt, int questions) {
        return jdbi.withHandle(handle -> handle.execute(
                        """
                        insert into exerciser.attempt
                            (id, exercise, version, course, person, secret, questions, begun_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (exercise, person) where ended_at is null do nothing""",
                        attempt.id().value(),
                        attempt.exercise().value(),
                        attempt.version(),
                        attempt.course().value(),
                        attempt.person().value(),
                        attempt.secret().value(),
                        questions,
                        attempt.begun())
                == 1);
    }

    public List<Given> answers(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.select(
                        "select " + GivenRow.COLUMNS + " from exerciser.answer r where r.attempt = ? order by r.try",
                        attempt.value())
                .map((row, context) -> GivenRow.read(row))
                .list());
    }

    /** The answers of several attempts at once. */
    public Map<AttemptId, List<Given>> answers(List<Attempt> of) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select r.attempt, " + GivenRow.COLUMNS
                        + " from exerciser.answer r where r.attempt = any(?) order by r.try")
                .bindArray(
                        0,
                        UUID.class,
                        of.stream().map(attempt -> attempt.id().value()).toArray())
                .map((row, context) ->
                        Map.entry(new AttemptId(row.getObject("attempt", UUID.class)), GivenRow.read(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static Attempt read(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                new ExerciseId(row.getObject("exercise", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                new CourseId(row.getObject("course", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new Showing.Secret(row.getBytes("secret")),
                row.getTimestamp("begun_at").toInstant(),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Attempt.End(ended.toInstant(), new Grade(row.getBigDecimal("scaled")))));
    }

    private static Optional<Answered> answered(ResultSet rows) throws SQLException {
        if (!rows.next()) return Optional.empty();
        Attempt attempt = read(rows);
        List<Given> answers = new ArrayList<>();
        if (GivenRow.isIn(rows)) {
            do {
                answers.add(GivenRow.read(rows));
            } while (rows.next());
        }
        return Optional.of(new Answered(attempt, answers));
    }
}
