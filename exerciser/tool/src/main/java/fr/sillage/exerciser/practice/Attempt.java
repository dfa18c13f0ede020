package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.engine.Grade;
import java.time.Instant;
import java.util.Optional;

/**
 * One go of a person at an exercise.
 *
 * @param version number of the version that was begun, whatever came later
 * @param title of the exercise, as it is now
 * @param end nothing while it is open
 */
public record Attempt(
        AttemptId id,
        ExerciseId exercise,
        int version,
        String title,
        CourseId course,
        PersonId person,
        Showing.Secret secret,
        Instant begun,
        Optional<End> end) {

    /** When it ended, and with which result. */
    public record End(Instant at, Grade grade) {}

    public boolean isOpen() {
        return end.isEmpty();
    }

    Attempt ended(End with) {
        return new Attempt(id, exercise, version, title, course, person, secret, begun, Optional.of(with));
    }

    /** Below {@code /seat/{id}/}. */
    String path() {
        return "attempts/" + id;
    }

    String path(int position) {
        return path() + "/items/" + position;
    }
}
