package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final List<String> LETTERS = List.of("a", "b", "c");

    @Test
    void keepsAllElements() {
        assertThat(Shuffle.of(LETTERS, 12345)).containsExactlyInAnyOrderElementsOf(LETTERS);
    }

    @Test
    void drawsTheSameOrderForTheSameSeed() {
        assertThat(Shuffle.of(LETTERS, 99)).isEqualTo(Shuffle.of(LETTERS, 99));
    }

    @Test
    void drawsEveryOrderAboutEquallyOften() {
        Map<List<String>, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < 6000; seed++) {
            drawn.merge(Shuffle.of(LETTERS, seed), 1, Integer::sum);
        }
        assertThat(drawn).hasSize(6);
        // 1000 expected, standard deviation 29
        assertThat(drawn.values()).allSatisfy(count -> assertThat(count).isBetween(850, 1150));
    }

    @Test
    void seedsEachItemOfAnAttemptApart() {
        UUID attempt = new UUID(1, 2);
        assertThat(Shuffle.seed(attempt, new UUID(3, 4))).isNotEqualTo(Shuffle.seed(attempt, new UUID(4, 3)));
        assertThat(Shuffle.seed(attempt, new UUID(3, 4))).isEqualTo(Shuffle.seed(attempt, new UUID(3, 4)));
        assertThat(Shuffle.seed(new UUID(2, 1), new UUID(3, 4))).isNotEqualTo(Shuffle.seed(attempt, new UUID(3, 4)));
    }
}
