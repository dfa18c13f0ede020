package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.authoring.ExerciseItem;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.StoredExercises;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<Given> given = new ArrayList<>();

    @Test
    void goesOnAtTheFirstQuestionWithoutAnAnswer() {
        ExerciseVersion version = version(Items.numeric("1"), Items.numeric("2"), Items.numeric("3"));
        right(version, 1);

        assertThat(Progress.of(version, given).resume()).hasValue(2);
    }

    @Test
    void showsWhatIsToBeReadBeforeItsQuestionAgainWhenGoingOn() {
        ExerciseVersion version = version(Items.numeric("1"), Items.information(), Items.numeric("2"));
        right(version, 1);

        assertThat(Progress.of(version, given).resume()).hasValue(2);
        assertThat(Progress.of(version, given).next(2)).hasValue(3);
    }

    @Test
    void comesBackToWhatWasPassedAfterTheLast() {
        ExerciseVersion version = version(Items.numeric("1"), Items.numeric("2"), Items.numeric("3"));
        right(version, 2);
        right(version, 3);

        assertThat(Progress.of(version, given).next(3)).hasValue(1);
    }

    @Test
    void offersNoNextOnceEveryQuestionHasAnAnswer() {
        ExerciseVersion version = version(Items.information(), Items.numeric("1"), Items.numeric("2"));
        right(version, 2);
        wrong(version, 3);

        Progress progress = Progress.of(version, given);
        assertThat(progress.next(3)).isEmpty();
        assertThat(progress.isSettled()).isFalse();
        assertThat(progress.toRetry()).isEqualTo(1);
    }

    @Test
    void leadsToAClosingTextBehindTheLastQuestion() {
        ExerciseVersion version = version(Items.numeric("1"), Items.information());
        right(version, 1);

        assertThat(Progress.of(version, given).next(1)).hasValue(2);
        assertThat(Progress.of(version, given).next(2)).isEmpty();
    }

    @Test
    void settlesAQuestionWhenItIsRightOrNoTryIsLeft() {
        ExerciseVersion version = version(Items.numeric("1"), Items.numeric("2"));
        right(version, 1);
        wrong(version, 2);
        wrong(version, 2);
        assertThat(Progress.of(version, given).at(2).orElseThrow().triesLeft()).isEqualTo(1);
        wrong(version, 2);

        Progress progress = Progress.of(version, given);
        assertThat(progress.isSettled()).isTrue();
        assertThat(progress.at(2).orElseThrow().state()).isEqualTo(ItemWork.State.MISSED);
        assertThat(progress.score().scaled()).isEqualByComparingTo(new BigDecimal("0.5"));
    }

    @Test
    void countsQuestionsAndNotWhatIsOnlyRead() {
        ExerciseVersion version = version(Items.information(), Items.numeric("1"), Items.numeric("2"));

        Progress progress = Progress.of(version, given);
        assertThat(progress.questions()).isEqualTo(2);
        assertThat(progress.questionNumber(1)).isZero();
        assertThat(progress.questionNumber(3)).isEqualTo(2);
    }

    private void right(ExerciseVersion version, int position) {
        give(version, position, Grade.FULL);
    }

    private void wrong(ExerciseVersion version, int position) {
        give(version, position, Grade.NONE);
    }

    private void give(ExerciseVersion version, int position, Grade grade) {
        ExerciseItem item = version.at(position).orElseThrow();
        int attemptTry = 1
                + (int) given.stream()
                        .filter(each -> each.item().equals(item.id()))
                        .count();
        given.add(new Given(
                UUID.randomUUID(),
                item.id(),
                attemptTry,
                new Response.NumberTyped("0"),
                grade,
                grade.isFull() || attemptTry == 3,
                Desk.NOW,
                0));
    }

    private static ExerciseVersion version(Item... items) {
        return StoredExercises.unstored(items);
    }
}
