package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.refusals.RefusedException;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.Seats;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import fr.sillage.exerciser.events.AttemptBegun;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private final CourseId course = Seats.anyCourse();
    private final ExerciseVersion exercise = StoredExercises.of(course, Items.numeric("4"));

    @Test
    void makesOneAttemptOfTwentyStartsAtOnce() throws Exception {
        Seat seat = Seats.pupil(course);
        Beginning beginning = Desk.of(Seats.pupil(course), exercise).beginning;
        CyclicBarrier together = new CyclicBarrier(20);
        Callable<AttemptId> start = () -> {
            together.await();
            return beginning.begin(exercise.exercise(), seat).id();
        };
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<AttemptId>> begun = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> start).toList());
            AttemptId first = begun.get(0).get();
            for (Future<AttemptId> each : begun) assertThat(each.get()).isEqualTo(first);
        } finally {
            threads.shutdown();
        }
        assertThat(Desk.of(seat, exercise).events(AttemptBegun.class)).hasSize(1);
    }

    @Test
    void goesOnWithTheOpenAttemptFromAnotherDevice() {
        Seat seat = Seats.pupil(course);

        assertThat(Desk.of(seat, exercise).attempt.id())
                .isEqualTo(Desk.of(seat, exercise).attempt.id());
    }

    @Test
    void makesAnotherAttemptAfterTheEnd() {
        Seat seat = Seats.pupil(course);
        Desk first = Desk.of(seat, exercise);
        first.ending.end(first.attempt, first.seat);

        assertThat(Desk.of(seat, exercise).attempt.id()).isNotEqualTo(first.attempt.id());
    }

    @Test
    void knowsNoExerciseOfAnotherCourse() {
        Seat stranger = Seats.pupil(Seats.anyCourse());

        assertThatThrownBy(() -> Desk.of(stranger, exercise)).isInstanceOf(RefusedException.class);
    }

    @Test
    void takesNobodyIntoAnExerciseThatWasPutAway() {
        Seat begun = Seats.pupil(course);
        AttemptId open = Desk.of(begun, exercise).attempt.id();
        StoredExercises.archive(exercise.exercise());

        assertThatThrownBy(() -> Desk.of(Seats.pupil(course), exercise)).isInstanceOf(RefusedException.class);
        assertThat(Desk.of(begun, exercise).attempt.id()).isEqualTo(open);
    }

    @Test
    void tellsNobodyWhenATeacherInTrainingBegins() {
        assertThat(Desk.of(Seats.teacherInTraining(course), exercise).events(AttemptBegun.class))
                .isEmpty();
    }

    @Test
    void showsAnAttemptToNobodyElse() {
        Desk desk = Desk.of(Seats.pupil(course), exercise);

        assertThatThrownBy(() -> desk.working.on(desk.attempt.id().value(), Seats.pupil(course)))
                .isInstanceOf(RefusedException.class);
    }
}
