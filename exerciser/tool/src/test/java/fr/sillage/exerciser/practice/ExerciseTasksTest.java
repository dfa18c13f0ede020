package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.tasks.Task;
import fr.sillage.core.texts.Languages;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.TestDatabase;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseTasksTest {

    private final CourseId course = Seats.anyCourse();
    private final Seat seat = Seats.pupil(course);
    private final ExerciseVersion exercise = StoredExercises.of(
            course, Items.information(), Items.numeric("1"), Items.numeric("2"), Items.trueFalse(true));

    @Test
    void offersWhatIsNew() {
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(Task.State.NEW);
            assertThat(task.start()).isEqualTo(Task.Start.FORM);
            assertThat(task.path()).isEqualTo("exercises/" + exercise.exercise() + "/start");
            assertThat(task.about()).isEqualTo("3 questions, pas commencé");
            assertThat(task.minutes()).isEqualTo(3);
        });
    }

    @Test
    void leadsBackToWhatWasBegun() {
        Desk desk = Desk.of(seat, exercise);
        desk.answer(2, "1");

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(Task.State.BEGUN);
            assertThat(task.path()).isEqualTo("attempts/" + desk.attempt.id());
            assertThat(task.about()).isEqualTo("Une question sur 3, commencé hier");
            assertThat(task.minutes()).isEqualTo(2);
        });
    }

    @Test
    void tellsTheResultOfWhatIsDone() {
        Desk desk = Desk.of(seat, exercise);
        desk.answer(2, "1");
        desk.answer(3, "2");
        desk.answer(4, "false");

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(Task.State.DONE);
            assertThat(task.about()).isEqualTo("2 sur 3 justes, hier");
        });
    }

    @Test
    void hidesWhatWasPutAwayFromWhoeverHadNotBegun() {
        Desk.of(seat, exercise);
        StoredExercises.archive(exercise.exercise());

        assertThat(tasks()).hasSize(1);
        assertThat(source().of(Seats.pupil(course), new Languages().in(Locale.FRANCE)))
                .isEmpty();
    }

    private List<Task> tasks() {
        return source().of(seat, new Languages().in(Locale.FRANCE));
    }

    @Test
    void leavesToAPathWhatItsStepsAskFor() {
        OfferedElsewhere path = asked -> Set.of(exercise.exercise().value());

        assertThat(source(path).of(seat, new Languages().in(Locale.FRANCE))).isEmpty();
    }

    /** The day after the desk's. */
    private static ExerciseTasks source(OfferedElsewhere... elsewhere) {
        return new ExerciseTasks(
                TestDatabase.jdbi(),
                Clock.fixed(Desk.NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC),
                List.of(elsewhere));
    }
}
