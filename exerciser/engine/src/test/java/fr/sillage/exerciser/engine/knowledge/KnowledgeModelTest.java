package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeModelTest {

    private static final KnowledgeModel MODEL = KnowledgeModel.USUAL;
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");

    @Test
    void aSuccessRaisesTheChanceAndAFailureLowersIt() {
        double before = chance(Learner.NEW, Mastery.NONE);
        assertThat(chance(MODEL.after(Learner.NEW, Mastery.NONE, answer(true)))).isGreaterThan(before);
        assertThat(chance(MODEL.after(Learner.NEW, Mastery.NONE, answer(false))))
                .isLessThan(before + 0.05);
    }

    @Test
    void theFirstAnswersMoveMore() {
        Level early = Level.UNKNOWN.after(0.5, 0.6, 0.1);
        Level late = new Level(0, 50).after(0.5, 0.6, 0.1);
        assertThat(early.value()).isGreaterThan(late.value());
    }

    @Test
    void whatIsNotPractisedFades() {
        KnowledgeModel.Known known = new KnowledgeModel.Known(Learner.NEW, Mastery.NONE);
        for (int i = 0; i < 10; i++) {
            known = MODEL.after(known.learner(), known.mastery(), answer(true));
        }
        double today = MODEL.chance(known.learner(), known.mastery(), "s", Optional.of(MONDAY));
        double inAMonth =
                MODEL.chance(known.learner(), known.mastery(), "s", Optional.of(MONDAY.plusSeconds(30 * 86_400)));
        assertThat(inAMonth).isLessThan(today - 0.05);
    }

    @Test
    void withoutTimesNothingFades() {
        Mastery mastery = new Mastery(new Level(1, 5), Recent.NONE, Optional.of(MONDAY));
        assertThat(mastery.lapse(Optional.empty())).isZero();
        assertThat(mastery.lapse(Optional.of(MONDAY.minusSeconds(60)))).isZero();
        assertThat(mastery.lapse(Optional.of(MONDAY.plusSeconds(43_200)))).isEqualTo(0.5);
    }

    private static Observation answer(boolean correct) {
        return new Observation("p", "i", "s", correct, Optional.of(MONDAY));
    }

    private static double chance(KnowledgeModel.Known known) {
        return chance(known.learner(), known.mastery());
    }

    private static double chance(Learner learner, Mastery mastery) {
        return MODEL.chance(learner, mastery, "s", Optional.of(MONDAY));
    }
}
