package fr.sillage.exerciser.engine.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Made-up students, some good and some not, before items of which some are easy; seeded. */
final class Students {

    private Students() {}

    static List<Observation> some(long seed, int students) {
        Random random = new Random(seed);
        List<Observation> answers = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            double ability = random.nextGaussian();
            for (int i = 0; i < 40; i++) {
                int item = random.nextInt(30);
                double easy = (item - 15) / 8.0;
                boolean correct = random.nextDouble() < Logistic.sigmoid(ability + easy + 0.5);
                answers.add(answer(seed + "-" + student, "i" + item, "s" + item % 3, correct));
            }
        }
        return answers;
    }

    /** Knows the skill on the day it is taught, and little of it ten days later. */
    static List<Observation> whoForget(int students) {
        Random random = new Random(5);
        List<Observation> answers = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            for (int i = 0; i < 20; i++) {
                boolean late = i % 2 == 1;
                Instant at = Instant.EPOCH.plusSeconds(86_400L * (5L * i + (late ? 9 : 0)) + 86_400L * i);
                boolean correct = random.nextDouble() < (late ? 0.3 : 0.9);
                answers.add(new Observation("p" + student, "i", "s", correct, Optional.of(at)));
            }
        }
        return answers;
    }

    static Observation answer(String student, String item, String skill, boolean correct) {
        return new Observation(student, item, skill, correct, Optional.empty());
    }
}
