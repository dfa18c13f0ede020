package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.engine.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What other modules may ask of exercises: which there are, who completed one, and where it begins. */
@ApplicationScoped
public class Practice {

    private static final String OFFERS =
            """
            select e.id, e.title, v.questions from exerciser.exercise e
            join exerciser.exercise_version v on v.exercise = e.id and v.number = e.version
            where e.course = ?""";

    private final Jdbi jdbi;

    @Inject
    Practice(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * An exercise as others see it.
     *
     * @param questions how many of its items ask something
     */
    public record Offer(ExerciseId id, String title, int questions) {

        /** Estimated minutes: one a question. */
        public int minutes() {
            return questions;
        }
    }

    /** Somebody's first completion of an exercise, and the best result of all so far. */
    public record Completion(PersonId person, Instant first, Grade best) {}

    /** The exercises of a course that can be begun, in the order in which they were made. */
    public List<Offer> of(CourseId course) {
        return jdbi.withHandle(handle -> handle.select(
                        OFFERS + " and e.archived_at is null order by e.created_at, e.id", course.value())
                .map((row, context) -> offer(row))
                .list());
    }

    /** One exercise of a course, archived or not; nothing for an exercise of another course. */
    public Optional<Offer> find(CourseId course, ExerciseId exercise) {
        return jdbi.withHandle(handle -> handle.select(OFFERS + " and e.id = ?", course.value(), exercise.value())
                .map((row, context) -> offer(row))
                .findOne());
    }

    public Optional<Completion> completion(ExerciseId exercise, PersonId person) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select person, min(ended_at) as first, max(scaled) as best from exerciser.attempt
                        where exercise = ? and person = ? and ended_at is not null group by person""",
                        exercise.value(),
                        person.value())
                .map((row, context) -> completion(row))
                .findOne());
    }

    /** Everybody who completed an exercise at least once. */
    public Map<PersonId, Completion> completions(ExerciseId exercise) {
        return jdbi.withHandle(handle -> handle
                .select(
                        """
                        select person, min(ended_at) as first, max(scaled) as best from exerciser.attempt
                        where exercise = ? and ended_at is not null group by person""",
                        exercise.value())
                .map((row, context) -> completion(row))
                .stream()
                .collect(Collectors.toMap(Completion::person, completion -> completion)));
    }

    /**
     * Where a learner begins or goes on, below {@code /seat/{id}/}: a page by GET; by POST it begins at once and leads to the
     * first open item. Somebody who teaches the course sees the exercise there instead.
     */
    public static String startPath(ExerciseId exercise) {
        return "exercises/" + exercise + "/start";
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new ExerciseId(row.getObject("id", UUID.class)), row.getString("title"), row.getInt("questions"));
    }

    private static Completion completion(ResultSet row) throws SQLException {
        return new Completion(
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("first").toInstant(),
                new Grade(row.getBigDecimal("best")));
    }
}
