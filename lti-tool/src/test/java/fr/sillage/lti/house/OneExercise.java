package fr.sillage.lti.house;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.activities.ActivitySource;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A course with an exercise and a second one, whatever the course. */
public final class OneExercise implements ActivitySource {

    public static final ActivityId ID =
            new ActivityId("exercise", UUID.fromString("5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d"));
    public static final ActivityId OTHER =
            new ActivityId("exercise", UUID.fromString("6a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d"));

    @Override
    public String kind() {
        return "exercise";
    }

    @Override
    public List<Activity> in(CourseId course, Texts texts) {
        return List.of(
                new Activity(ID, "Équations du premier degré", "Exercice, 4 questions", true),
                new Activity(OTHER, "Accords", "Exercice, 2 questions", true));
    }

    @Override
    public List<String> preview(CourseId course, UUID activity) {
        return List.of("2x + 3 = 7");
    }

    @Override
    public Optional<String> entrance(UUID activity, Seat seat) {
        return activity.equals(ID.value()) ? Optional.of("exercises/the-one/start") : Optional.empty();
    }
}
