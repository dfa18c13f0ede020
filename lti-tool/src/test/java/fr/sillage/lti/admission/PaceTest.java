package fr.sillage.lti.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final double TENTH = 0.1;

    private final Pace pace = new Pace();

    @Test
    void letsABurstInWhenThereIsNoQueue() {
        int let = 0;
        while (let < 500 && pace.take()) let++;
        assertThat(let).isEqualTo(500);
    }

    @Test
    void fallsBelowTheLaunchesThatCanBeCarriedThroughWhileThereIsAQueue() {
        pace.observed(1_200, TENTH, true);
        assertThat(pace.perSecond()).isBetween(200.0, 300.0);
    }

    @Test
    void letsInNoMoreThanThePace() {
        for (int i = 0; i < 50; i++) pace.observed(1_200, TENTH, true);
        double perSecond = pace.perSecond();
        int let = 0;
        for (int i = 0; i < 10; i++) {
            pace.observed(1_200, TENTH, true);
            while (pace.take()) let++;
        }
        assertThat(let).isLessThanOrEqualTo((int) (1.3 * perSecond));
    }

    @Test
    void risesAgainWithinTenSecondsOfTheQueuesEnd() {
        for (int i = 0; i < 50; i++) pace.observed(1_200, TENTH, true);
        for (int i = 0; i < 100; i++) pace.observed(1_200, TENTH, false);
        assertThat(pace.perSecond()).isEqualTo(5_000);
    }

    @Test
    void neverStopsAltogether() {
        for (int i = 0; i < 1_000; i++) pace.observed(0, TENTH, true);
        assertThat(pace.perSecond()).isEqualTo(2);
        for (int i = 0; i < 10; i++) pace.observed(0, TENTH, true);
        assertThat(pace.take()).isTrue();
    }
}
