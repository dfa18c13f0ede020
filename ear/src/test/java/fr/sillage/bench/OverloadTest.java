package fr.sillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.bench.load.Outcome;
import fr.sillage.bench.load.Sample;
import fr.sillage.bench.load.Samples;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverloadTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void isOverWithTheFirstWindowThatIsFastThroughout() {
        // Ten a second for 8 s; whatever is due before 3 s takes 900 ms, the rest 10 ms
        Samples after = every100(80, i -> i < 30 ? 900 : 10, Outcome.DONE);

        assertThat(Overload.backToNormal(after, 50)).isEqualTo(5);
    }

    @Test
    void isNotOverWhileAnybodyIsTurnedAway() {
        assertThat(Overload.backToNormal(every100(80, i -> 10, Outcome.TURNED_AWAY), 50))
                .isEqualTo(-1);
    }

    private static Samples every100(int count, IntUnaryOperator millis, Outcome outcome) {
        List<Sample> all = IntStream.range(0, count)
                .mapToObj(i -> new Sample(i * 100 * MILLISECOND, 0, millis.applyAsInt(i) * MILLISECOND, outcome))
                .toList();
        return new Samples(all, count / 10.0);
    }
}
