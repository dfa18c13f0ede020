package fr.sillage.exerciser.engine.trials;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Our alerts beside Kolibri's rule, student by student, so that chance can be told from merit. */
record Comparison(Score ours, Score kolibri) {

    private static final int DRAWS = 1000;

    double ratio() {
        return kolibri.precision() == 0 ? 0 : ours.precision() / kolibri.precision();
    }

    double recallGap() {
        return ours.recall() - kolibri.recall();
    }

    static Comparison sum(List<Comparison> students) {
        Score ours =
                students.stream().map(Comparison::ours).map(Comparison::counts).reduce(Score.NONE, Score::plus);
        Score kolibri = students.stream()
                .map(Comparison::kolibri)
                .map(Comparison::counts)
                .reduce(Score.NONE, Score::plus);
        return new Comparison(ours, kolibri);
    }

    private static Score counts(Score score) {
        return new Score(score.right(), score.flags(), score.found(), score.needed(), List.of());
    }

    /** From the 2.5th to the 97.5th hundredth over students drawn again (bootstrap), seeded. */
    static double[] interval(List<Comparison> students, ToDoubleFunction<Comparison> figure) {
        Random random = new Random(1);
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Comparison> drawn = random.ints(students.size(), 0, students.size())
                    .mapToObj(students::get)
                    .toList();
            figures[draw] = figure.applyAsDouble(sum(drawn));
        }
        Arrays.sort(figures);
        return new double[] {figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]};
    }
}
