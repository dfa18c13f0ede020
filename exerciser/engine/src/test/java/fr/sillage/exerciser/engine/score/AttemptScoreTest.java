package fr.sillage.exerciser.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.score.AttemptScore.Keep;
import fr.sillage.exerciser.engine.score.AttemptScore.Try;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptScoreTest {

    private static final List<String> ITEMS = List.of("a", "b", "c", "d");

    @Test
    void isTheMeanOverAllGradableItems() {
        AttemptScore<String> score = AttemptScore.of(ITEMS, List.of(tried("a", "1"), tried("b", "0.5")), Keep.BEST);
        assertThat(score.grade().scaled()).isEqualTo("0.375");
        assertThat(score.answered()).isEqualTo(2);
        assertThat(score.isComplete()).isFalse();
    }

    @Test
    void keepsTheBestOrTheLastTry() {
        List<Try<String>> tries = List.of(tried("a", "0.2"), tried("a", "1"), tried("a", "0.4"));
        assertThat(AttemptScore.of(List.of("a"), tries, Keep.BEST).grade().scaled())
                .isEqualTo("1");
        assertThat(AttemptScore.of(List.of("a"), tries, Keep.LAST).grade().scaled())
                .isEqualTo("0.4");
    }

    @Test
    void ignoresAnswersToOtherItems() {
        AttemptScore<String> score = AttemptScore.of(List.of("a"), List.of(tried("z", "1")), Keep.BEST);
        assertThat(score.grade()).isEqualTo(Grade.NONE);
        assertThat(score.kept()).isEmpty();
    }

    @Test
    void isCompleteWhenEveryItemHasAnAnswer() {
        AttemptScore<String> score =
                AttemptScore.of(List.of("a", "b"), List.of(tried("b", "0"), tried("a", "1")), Keep.LAST);
        assertThat(score.isComplete()).isTrue();
        assertThat(score.kept().keySet()).containsExactly("a", "b");
    }

    @Test
    void isNothingWhereNothingIsGraded() {
        AttemptScore<String> score = AttemptScore.of(List.of(), List.of(), Keep.BEST);
        assertThat(score.grade()).isEqualTo(Grade.NONE);
        assertThat(score.isComplete()).isTrue();
    }

    @Test
    void isFullForAllThirdsRight() {
        AttemptScore<String> score = AttemptScore.of(
                List.of("a", "b", "c"), List.of(tried("a", "1"), tried("b", "1"), tried("c", "1")), Keep.BEST);
        assertThat(score.grade()).isEqualTo(Grade.FULL);
    }

    private static Try<String> tried(String item, String grade) {
        return new Try<>(item, new Grade(new BigDecimal(grade)));
    }
}
