package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.TestDatabase;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private final CourseId course = Seats.anyCourse();
    private final Seat seat = Seats.pupil(course);
    private final ExerciseVersion exercise =
            StoredExercises.of(course, Items.information(), Items.numeric("1"), Items.numeric("2"));
    private final Practice practice = new Practice(TestDatabase.jdbi());

    @Test
    void offersTheExercisesOfACourseUntilTheyArePutAway() {
        Practice.Offer offer = new Practice.Offer(exercise.exercise(), "Équations", 2);

        assertThat(practice.of(course)).containsExactly(offer);
        StoredExercises.archive(exercise.exercise());
        assertThat(practice.of(course)).isEmpty();
        assertThat(practice.find(course, exercise.exercise())).hasValue(offer);
        assertThat(practice.find(Seats.anyCourse(), exercise.exercise())).isEmpty();
    }

    @Test
    void tellsWhoCompletedAndTheirBest() {
        Desk first = Desk.of(seat, exercise);
        assertThat(practice.completion(exercise.exercise(), seat.person())).isEmpty();
        first.answer(2, "1");
        first.answer(3, "2");
        Desk second = Desk.of(seat, exercise);
        second.ending.end(second.attempt, second.seat);

        Practice.Completion completion =
                practice.completion(exercise.exercise(), seat.person()).orElseThrow();
        assertThat(completion.first()).isEqualTo(Desk.NOW);
        assertThat(completion.best().isFull()).isTrue();
        assertThat(practice.completions(exercise.exercise())).containsOnlyKeys(seat.person());
    }
}
