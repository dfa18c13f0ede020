package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.exerciser.engine.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What a teacher does to an exercise. */
@ApplicationScoped
@Transactional
public class Editing {

    private final Exercises exercises;
    private final Versions versions;
    private final Clock clock;

    @Inject
    Editing(Exercises exercises, Versions versions, Clock clock) {
        this.exercises = exercises;
        this.versions = versions;
        this.clock = clock;
    }

    /** A new exercise: itself and its first version, or nothing. */
    void create(ExerciseId id, CourseId course, PersonId author, String title, List<Item> items) {
        exercises.add(new Exercise(id, course, title, author, clock.instant()));
        versions.add(ExerciseVersion.first(id, items), clock.instant());
    }

    void rename(CourseId course, ExerciseId id, String title) {
        exercise(course, id).rename(title);
    }

    /** Out of the students' lists; whoever has begun may finish. */
    void archive(CourseId course, ExerciseId id) {
        exercise(course, id).archive(clock.instant());
    }

    void restore(CourseId course, ExerciseId id) {
        exercise(course, id).restore();
    }

    private Exercise exercise(CourseId course, ExerciseId id) {
        return exercises.find(course, id).orElseThrow(SeatRefusal.ABSENT::refused);
    }
}
