package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The exercises that teachers edit. */
@ApplicationScoped
public class Exercises {

    @PersistenceContext
    EntityManager entities;

    /** Nothing for an exercise of another course: it is as if absent. */
    public Optional<Exercise> find(CourseId course, ExerciseId id) {
        return Optional.ofNullable(entities.find(Exercise.class, id.value()))
                .filter(exercise -> exercise.course().equals(course));
    }

    /** Written at once, since its version refers to it by plain SQL in the same transaction. */
    void add(Exercise exercise) {
        entities.persist(exercise);
        entities.flush();
    }
}
