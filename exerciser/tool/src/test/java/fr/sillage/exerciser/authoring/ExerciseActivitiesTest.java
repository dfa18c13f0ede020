package fr.sillage.exerciser.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.texts.Languages;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.TestDatabase;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExerciseActivitiesTest {

    private final CourseId course = Seats.anyCourse();
    private final ExerciseActivities activities =
            new ExerciseActivities(new ExerciseList(TestDatabase.jdbi()), new Exercises(), StoredExercises.versions());

    @Test
    void offerWhatTheCourseHasAndNoOtherCourse() {
        ExerciseVersion exercise =
                StoredExercises.of(course, Items.information(), Items.numeric("1"), Items.numeric("2"));
        StoredExercises.of(Seats.anyCourse(), Items.numeric("1"));
        assertThat(activities.in(course, new Languages().in(Locale.FRANCE)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id().toString()).isEqualTo("exercise/" + exercise.exercise());
                    assertThat(found.about()).isEqualTo("Exercice, 2 questions");
                    assertThat(found.graded()).isTrue();
                });
    }

    @Test
    void leaveOutWhatWasPutAway() {
        ExerciseVersion exercise = StoredExercises.of(course, Items.numeric("1"));
        StoredExercises.archive(exercise.exercise());
        assertThat(activities.in(course, new Languages().in(Locale.FRANCE)))
                .extracting(Activity::title)
                .isEmpty();
    }
}
