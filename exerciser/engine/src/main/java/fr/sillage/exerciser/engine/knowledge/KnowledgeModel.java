package fr.sillage.exerciser.engine.knowledge;

import java.time.Instant;
import java.util.Optional;

/** Gives a chance of success before an answer, and what is known after it. */
public record KnowledgeModel(Easiness easiness, Weights weights, Pace pace) {

    /** Usable before any answer was seen. */
    public static final KnowledgeModel USUAL = new KnowledgeModel(Easiness.USUAL, Weights.USUAL, Pace.USUAL);

    /** What is known of a student once an answer was taken in. */
    public record Known(Learner learner, Mastery mastery) {}

    /** Between 0 and 1, excluded. Without a time, nothing is forgotten. */
    public double chance(Learner learner, Mastery mastery, String item, String skill, Optional<Instant> now) {
        return chance(Clue.of(easiness.of(item, skill), learner, mastery, skill, now));
    }

    /** The chance on an ordinary item of that skill: what bars show. */
    public double chance(Learner learner, Mastery mastery, String skill, Optional<Instant> now) {
        return chance(Clue.of(easiness.of(skill), learner, mastery, skill, now));
    }

    private double chance(double[] clues) {
        return Logistic.chance(weights.values(), clues);
    }

    public Known after(Learner learner, Mastery mastery, Observation answer) {
        double easy = easiness.of(answer.item(), answer.skill());
        double result = answer.correct() ? 1 : 0;
        double general = learner.level().value();
        double alone = result - Logistic.sigmoid(easy + general);
        // Half of the general level: the skill's own has to explain the rest
        double here =
                result - Logistic.sigmoid(easy + general / 2 + mastery.level().value());
        return new Known(
                new Learner(
                        learner.level().after(alone, pace.general(), Pace.GENERAL_SLOWING),
                        Optional.of(new Learner.Last(answer.skill(), answer.correct()))),
                new Mastery(
                        mastery.level().after(here, pace.skill(), Pace.SKILL_SLOWING),
                        mastery.recent().after(answer.correct()),
                        answer.at().or(mastery::last)));
    }
}
