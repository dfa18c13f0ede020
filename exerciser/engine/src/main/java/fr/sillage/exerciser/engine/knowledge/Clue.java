package fr.sillage.exerciser.engine.knowledge;

import java.time.Instant;
import java.util.Optional;

/** What a chance of success is made of. Each clue has one weight, so that any chance can be told as a sum. */
public enum Clue {
    ALWAYS(-0.4),
    EASINESS(1),
    GENERAL_LEVEL(0.75),
    SKILL_LEVEL(0.45),
    /** Right or wrong just before, on whatever: attention, and steps of one same problem. */
    LAST_ANSWER(0.2),
    SAME_SKILL_AGAIN(0.6),
    /** Forgetting: logarithm of the days since the skill was last practised. */
    LAPSE(-0.1),
    /** Forgetting takes more from who knew more. */
    LAPSE_ON_LEVEL(-0.1);

    private final double usual;

    Clue(double usual) {
        this.usual = usual;
    }

    /** The weight before anything was fitted, and where fitting stays when data say nothing, as times that are missing. */
    public double usual() {
        return usual;
    }

    static double[] of(double easiness, Learner learner, Mastery mastery, String skill, Optional<Instant> now) {
        double[] clues = new double[values().length];
        double lapse = Math.log1p(mastery.lapse(now));
        clues[ALWAYS.ordinal()] = 1;
        clues[EASINESS.ordinal()] = easiness;
        clues[GENERAL_LEVEL.ordinal()] = learner.level().value();
        clues[SKILL_LEVEL.ordinal()] = mastery.level().value();
        clues[LAST_ANSWER.ordinal()] =
                learner.last().map(last -> last.correct() ? 1.0 : -1.0).orElse(0.0);
        clues[SAME_SKILL_AGAIN.ordinal()] =
                learner.last().filter(last -> last.skill().equals(skill)).isPresent() ? 1 : 0;
        clues[LAPSE.ordinal()] = lapse;
        clues[LAPSE_ON_LEVEL.ordinal()] =
                lapse * (learner.level().value() + mastery.level().value());
        return clues;
    }
}
