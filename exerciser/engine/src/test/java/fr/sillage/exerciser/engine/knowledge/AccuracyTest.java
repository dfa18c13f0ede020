package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.sillage.exerciser.engine.knowledge.Accuracy.Forecast;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final List<Forecast> FOUR = List.of(
            new Forecast(0.1, false), new Forecast(0.4, true), new Forecast(0.35, false), new Forecast(0.8, true));

    @Test
    void areaIsTheShareOfPairsInTheRightOrder() {
        assertThat(Accuracy.of(FOUR).auc()).isEqualTo(1);
        List<Forecast> oneWrongPair = List.of(
                new Forecast(0.1, false), new Forecast(0.3, true), new Forecast(0.35, false), new Forecast(0.8, true));
        assertThat(Accuracy.of(oneWrongPair).auc()).isEqualTo(0.75);
    }

    @Test
    void tiesCountHalf() {
        assertThat(Accuracy.of(List.of(new Forecast(0.5, true), new Forecast(0.5, false)))
                        .auc())
                .isEqualTo(0.5);
    }

    @Test
    void squaresAreAveragedBeforeTheRoot() {
        // 0.01 + 0.36 + 0.1225 + 0.04 over 4
        assertThat(Accuracy.of(FOUR).rmse()).isCloseTo(Math.sqrt(0.5325 / 4), within(1e-12));
    }

    @Test
    void calibrationComparesMeansWithinTenBins() {
        // 0.30 to 0.39: one forecast, 0.35 too high; the others each alone too
        assertThat(Accuracy.of(FOUR).ece()).isCloseTo((0.1 + 0.6 + 0.35 + 0.2) / 4, within(1e-12));
        List<Forecast> fair = List.of(new Forecast(0.5, true), new Forecast(0.5, false));
        assertThat(Accuracy.of(fair).ece()).isZero();
    }

    @Test
    void sureForecastsFallInTheLastBin() {
        assertThat(Accuracy.of(List.of(new Forecast(1, true))).ece()).isZero();
    }
}
