package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FittingTest {

    @Test
    void ordersItemsByHowEasyTheyAre() {
        Easiness easiness = Fitting.of(Students.some(1, 200)).easiness();
        List<String> ends = List.of("i0", "i15", "i29");
        assertThat(ends)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(i -> easiness.of(i, "s" + Integer.parseInt(i.substring(1)) % 3)));
    }

    @Test
    void foretellsStudentsNeverSeen() {
        Accuracy accuracy = ModelCheck.foretold(Students.some(2, 200), Fitting.of(Students.some(1, 300)));
        // Chances are known here: a forecast by them has an area of about 0.80
        assertThat(accuracy.auc()).isGreaterThan(0.75);
        assertThat(accuracy.ece()).isLessThan(0.025);
    }

    @Test
    void sameLogSameModel() {
        assertThat(Fitting.of(Students.some(3, 40))).isEqualTo(Fitting.of(Students.some(3, 40)));
    }

    @Test
    void keepsTheUsualForgettingWhenNoTimeIsKnown() {
        Map<Clue, Double> weights = Fitting.of(Students.some(1, 50)).weights().byClue();
        assertThat(weights.get(Clue.LAPSE)).isEqualTo(Clue.LAPSE.usual());
    }

    @Test
    void anEmptyLogGivesTheUsualModel() {
        assertThat(Fitting.of(List.of())).isEqualTo(KnowledgeModel.USUAL);
    }
}
