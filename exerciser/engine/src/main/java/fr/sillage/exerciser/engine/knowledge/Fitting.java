package fr.sillage.exerciser.engine.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits a model from a log. Students are dealt to {@value #FOLDS} hands; the easiness met by one hand is learnt from the
 * others, so that weights are fitted, and settings chosen, as if every student were new. Same log, same model.
 */
public final class Fitting {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 3;

    private final AnswerLog log;
    private final Settings settings;
    private double[] beside;
    private double[] weights = Logistic.usual();
    private double loss;

    private record Settings(double itemPrior, Pace pace) {}

    private Fitting(AnswerLog log, Settings settings) {
        this.log = log;
        this.settings = settings;
        beside = new double[log.size()];
    }

    /** Answers of each student in their order; students may be mixed. */
    public static KnowledgeModel of(List<Observation> answers) {
        if (answers.isEmpty()) {
            return KnowledgeModel.USUAL;
        }
        AnswerLog log = new AnswerLog(answers);
        Fitting prior = best(
                log,
                IntStream.of(1, 2, 4).mapToObj(p -> new Settings(p, Pace.USUAL)).toList());
        Fitting pace = best(
                log,
                List.of(0.7, 1.4).stream()
                        .map(f -> new Settings(prior.settings.itemPrior, Pace.USUAL.times(f)))
                        .toList());
        return (pace.loss < prior.loss ? pace : prior).model();
    }

    private static Fitting best(AnswerLog log, List<Settings> choices) {
        return choices.stream()
                .map(choice -> new Fitting(log, choice).fitted())
                .min(Comparator.comparingDouble(fit -> fit.loss))
                .orElseThrow();
    }

    private Fitting fitted() {
        for (int round = 0; round < ROUNDS; round++) {
            double[][] clues = clues();
            weights = Logistic.fit(clues, log.correct);
            loss = loss(clues);
            beside = besideEasiness(clues);
        }
        return this;
    }

    private KnowledgeModel model() {
        Easiness easiness = EasinessFit.of(log, beside, student -> true, settings.itemPrior);
        return new KnowledgeModel(easiness, Weights.of(weights), settings.pace);
    }

    private double[][] clues() {
        double[][] clues = new double[log.size()][];
        for (int hand = 0; hand < FOLDS; hand++) {
            int left = hand;
            Easiness easiness = EasinessFit.of(log, beside, student -> student % FOLDS != left, settings.itemPrior);
            KnowledgeModel model = new KnowledgeModel(easiness, Weights.USUAL, settings.pace);
            Knowledge knowledge = new Knowledge();
            for (int i = 0; i < log.size(); i++) {
                if (log.student[i] % FOLDS == hand) {
                    Observation answer = log.answers.get(i);
                    clues[i] = Clue.of(
                            easiness.of(answer.item(), answer.skill()),
                            knowledge.learner(answer.student()),
                            knowledge.mastery(answer.student(), answer.skill()),
                            answer.skill(),
                            answer.at());
                    knowledge.take(answer, model);
                }
            }
        }
        return clues;
    }

    /** What speaks for a success beside the easiness, centred, so that easiness keeps the mean. */
    private double[] besideEasiness(double[][] clues) {
        double[] others = weights.clone();
        others[Clue.EASINESS.ordinal()] = 0;
        double[] sums = Arrays.stream(clues)
                .mapToDouble(row -> Logistic.logit(others, row))
                .toArray();
        double mean = Arrays.stream(sums).average().orElse(0);
        return Arrays.stream(sums).map(sum -> sum - mean).toArray();
    }

    private double loss(double[][] clues) {
        double sum = 0;
        for (int i = 0; i < clues.length; i++) {
            double chance = Logistic.chance(weights, clues[i]);
            sum -= Math.log(log.correct[i] ? chance : 1 - chance);
        }
        return sum / clues.length;
    }
}
