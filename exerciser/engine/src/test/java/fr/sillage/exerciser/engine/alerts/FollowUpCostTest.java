package fr.sillage.exerciser.engine.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.knowledge.Knowledge;
import fr.sillage.exerciser.engine.knowledge.KnowledgeModel;
import fr.sillage.exerciser.engine.knowledge.Observation;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpCostTest {

    private static final int ANSWERS = 20_000;

    /** A millisecond is asked for; some microseconds are usual, so that a slow machine still tells a lost bound. */
    @Test
    void modelAndAlertsTakeLessThanAMillisecondAnAnswer() {
        FollowUp followUp = new FollowUp(Set.of());
        Knowledge knowledge = new Knowledge();
        Random random = new Random(1);
        Instant start = Instant.parse("2026-09-07T08:00:00Z");
        long before = System.nanoTime();
        for (int i = 0; i < ANSWERS; i++) {
            Answer answer = answer(random, start.plusSeconds(300L * i));
            followUp.take(answer);
            knowledge.take(
                    new Observation(
                            answer.student(),
                            answer.item(),
                            answer.skill(),
                            answer.correct(),
                            Optional.of(answer.at())),
                    KnowledgeModel.USUAL);
            if (i % 288 == 287) {
                followUp.endOfDay(answer.day());
            }
        }
        double each = (System.nanoTime() - before) / 1e6 / ANSWERS;
        System.out.printf("model and alerts: %.4f ms an answer%n", each);
        assertThat(each).isLessThan(1);
    }

    private static Answer answer(Random random, Instant at) {
        boolean correct = random.nextBoolean();
        Optional<String> error =
                correct || random.nextBoolean() ? Optional.empty() : Optional.of("m" + random.nextInt(3));
        return new Answer(
                at,
                "p" + random.nextInt(35),
                "a" + at.getEpochSecond() / 300_000,
                "i" + random.nextInt(200),
                "s" + random.nextInt(20),
                1,
                correct,
                Optional.of("7").filter(text -> !correct),
                error,
                1 + random.nextInt(60));
    }
}
