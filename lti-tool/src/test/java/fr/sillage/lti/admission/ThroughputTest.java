package fr.sillage.lti.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThroughputTest {

    private final Throughput throughput = new Throughput();

    @Test
    void isLearntWhileThereIsAQueue() {
        for (int i = 0; i < 30; i++) throughput.observed(150, 0.1, true);
        assertThat(throughput.perSecond()).isCloseTo(1_500, within(5.0));
        for (int i = 0; i < 30; i++) throughput.observed(40, 0.1, true);
        assertThat(throughput.perSecond()).isCloseTo(400, within(5.0));
    }

    @Test
    void isNotThoughtSmallerBecauseNobodyCame() {
        for (int i = 0; i < 30; i++) throughput.observed(150, 0.1, true);
        for (int i = 0; i < 30; i++) throughput.observed(0, 0.1, false);
        assertThat(throughput.perSecond()).isCloseTo(1_500, within(5.0));
    }

    @Test
    void fallsWhenNothingMovesAnyMore() {
        for (int i = 0; i < 60; i++) throughput.observed(0, 0.1, true);
        assertThat(throughput.perSecond()).isEqualTo(1);
    }
}
