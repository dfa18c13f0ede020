package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.engine.Grade;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** People's attempts that are nowhere stored. */
public final class People {

    private People() {}

    public static Attempt attempt(CourseId course, PersonId person, Instant begun, boolean ended) {
        return new Attempt(
                AttemptId.next(),
                new ExerciseId(UUID.randomUUID()),
                1,
                "Équations",
                course,
                person,
                Showing.Secret.next(),
                begun,
                ended ? Optional.of(new Attempt.End(begun.plusSeconds(30), Grade.FULL)) : Optional.empty());
    }
}
