package fr.sillage.exerciser.engine.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Easiness of skills and items beside what is known of who answered ({@code beside}, in logits): one-parameter item
 * response, most likely values under normal priors, so that an item of few answers stays near its skill.
 */
final class EasinessFit {

    private static final int ROUNDS = 6;
    private static final double SKILL_PRIOR = 2;

    private final AnswerLog log;
    private final double[] beside;
    private final IntPredicate used;
    private final double[] skills;
    private final double[] items;
    private double all;

    private EasinessFit(AnswerLog log, double[] beside, IntPredicate used) {
        this.log = log;
        this.beside = beside;
        this.used = used;
        skills = new double[log.skills.size()];
        items = new double[log.items.size()];
    }

    /** @param used which students to learn from, by number */
    static Easiness of(AnswerLog log, double[] beside, IntPredicate used, double itemPrior) {
        EasinessFit fit = new EasinessFit(log, beside, used);
        double[] common = new double[1];
        for (int round = 0; round < ROUNDS; round++) {
            fit.improve(common, new int[log.size()], 1e-6);
            fit.all = common[0];
            fit.improve(fit.skills, log.skill, SKILL_PRIOR);
            fit.improve(fit.items, log.item, itemPrior);
        }
        return new Easiness(fit.all, named(log.skills, fit.skills), named(log.items, fit.items));
    }

    private void improve(double[] values, int[] which, double prior) {
        double[] slope = new double[values.length];
        double[] curvature = new double[values.length];
        for (int i = 0; i < log.size(); i++) {
            if (used.test(log.student[i])) {
                double chance = Logistic.sigmoid(all + skills[log.skill[i]] + items[log.item[i]] + beside[i]);
                slope[which[i]] += (log.correct[i] ? 1 : 0) - chance;
                curvature[which[i]] += chance * (1 - chance);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] += (slope[i] - prior * values[i]) / (curvature[i] + prior);
        }
    }

    private static Map<String, Double> named(Map<String, Integer> numbers, double[] values) {
        Map<String, Double> named = new HashMap<>();
        numbers.forEach((name, number) -> named.put(name, values[number]));
        return named;
    }
}
