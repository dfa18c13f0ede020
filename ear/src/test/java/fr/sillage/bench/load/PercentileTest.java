package fr.sillage.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentileTest {

    @Test
    void isTheNearestRank() {
        long[] hundred =
                LongStream.rangeClosed(1, 100).map(value -> 101 - value).toArray();

        assertThat(Percentile.of(hundred, 0.5)).isEqualTo(50);
        assertThat(Percentile.of(hundred, 0.99)).isEqualTo(99);
        assertThat(Percentile.of(hundred, 1)).isEqualTo(100);
    }

    @Test
    void isAValueThatWasSeen() {
        assertThat(Percentile.of(new long[] {7, 1000}, 0.5)).isEqualTo(7);
        assertThat(Percentile.of(new long[] {7, 1000}, 0.51)).isEqualTo(1000);
        assertThat(Percentile.of(new long[] {7}, 0.99)).isEqualTo(7);
    }

    @Test
    void ofNothingIsNought() {
        assertThat(Percentile.of(new long[0], 0.99)).isZero();
    }
}
