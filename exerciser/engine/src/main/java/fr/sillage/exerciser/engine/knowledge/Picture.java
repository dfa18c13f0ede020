package fr.sillage.exerciser.engine.knowledge;

import java.time.Instant;
import java.util.Optional;

/**
 * What a student knows of a skill, to be shown: a word, a bar and why.
 *
 * @param bar chance of success on an ordinary item of that skill, 0 to 1; for a bar's length, not to be printed
 */
public record Picture(Standing standing, double bar, Sentence why) {

    private static final int ENOUGH = 3;
    private static final double SHAKY = 0.5;
    private static final double SOLID = 0.75;
    private static final int WEEK = 7;

    public static Picture of(KnowledgeModel model, Learner learner, Mastery mastery, String skill, Instant now) {
        double bar = model.chance(learner, mastery, skill, Optional.of(now));
        double fresh = model.chance(learner, mastery, skill, Optional.empty());
        long days = (long) mastery.lapse(Optional.of(now));
        Standing standing = standing(mastery.recent().count(), bar, fresh, days);
        Recent recent = mastery.recent();
        return new Picture(standing, bar, Sentence.of(standing.text(), recent.successes(), recent.count(), days));
    }

    private static Standing standing(int answers, double bar, double fresh, long days) {
        if (answers < ENOUGH) {
            return Standing.UNKNOWN;
        }
        if (bar >= SOLID) {
            return Standing.SOLID;
        }
        if (fresh >= SOLID && days >= WEEK) {
            return Standing.TO_REFRESH;
        }
        return bar >= SHAKY ? Standing.SHAKY : Standing.LEARNING;
    }
}
