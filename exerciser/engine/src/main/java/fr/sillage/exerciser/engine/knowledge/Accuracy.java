package fr.sillage.exerciser.engine.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * How good chances were, once results are known: area under the ROC curve (0.5 when it cannot be told), root mean square
 * error, expected calibration error over ten bins of equal width.
 */
public record Accuracy(double auc, double rmse, double ece, int answers) {

    private static final int BINS = 10;

    public record Forecast(double chance, boolean correct) {
        double error() {
            return (correct ? 1 : 0) - chance;
        }
    }

    public static Accuracy of(List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            return new Accuracy(0.5, 0, 0, 0);
        }
        double squares =
                forecasts.stream().mapToDouble(f -> f.error() * f.error()).sum();
        return new Accuracy(
                area(forecasts), Math.sqrt(squares / forecasts.size()), calibration(forecasts), forecasts.size());
    }

    /** Mann and Whitney's statistic: ties share their rank. */
    private static double area(List<Forecast> forecasts) {
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::chance))
                .toList();
        double ranks = 0;
        double right = 0;
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from;
            int rightHere = 0;
            while (to < sorted.size()
                    && sorted.get(to).chance() == sorted.get(from).chance()) {
                rightHere += sorted.get(to++).correct() ? 1 : 0;
            }
            ranks += rightHere * (from + 1 + to) / 2.0;
            right += rightHere;
        }
        double wrong = sorted.size() - right;
        return right == 0 || wrong == 0 ? 0.5 : (ranks - right * (right + 1) / 2) / (right * wrong);
    }

    private static double calibration(List<Forecast> forecasts) {
        double[] errors = new double[BINS];
        for (Forecast forecast : forecasts) {
            errors[Math.min(BINS - 1, (int) (forecast.chance() * BINS))] += forecast.error();
        }
        double sum = 0;
        for (double error : errors) {
            sum += Math.abs(error);
        }
        return sum / forecasts.size();
    }
}
