package fr.sillage.exerciser.engine.knowledge;

import java.util.Arrays;

/** Logistic regression of the clues by Newton's method, drawn to the usual weights where data say nothing. */
final class Logistic {

    private static final int STEPS = 8;
    private static final double RIDGE = 1;

    private Logistic() {}

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    static double logit(double[] weights, double[] clues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * clues[i];
        }
        return sum;
    }

    static double chance(double[] weights, double[] clues) {
        return sigmoid(logit(weights, clues));
    }

    static double[] usual() {
        return Arrays.stream(Clue.values()).mapToDouble(Clue::usual).toArray();
    }

    static double[] fit(double[][] clues, boolean[] results) {
        double[] usual = usual();
        double[] weights = usual.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] change = LinearSystem.solve(curvature(clues, weights), slope(clues, results, weights, usual));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static double[] slope(double[][] clues, boolean[] results, double[] weights, double[] usual) {
        double[] slope = new double[weights.length];
        for (int row = 0; row < clues.length; row++) {
            double error = (results[row] ? 1 : 0) - chance(weights, clues[row]);
            for (int i = 0; i < slope.length; i++) {
                slope[i] += error * clues[row][i];
            }
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] -= RIDGE * (weights[i] - usual[i]);
        }
        return slope;
    }

    private static double[][] curvature(double[][] clues, double[] weights) {
        double[][] curvature = new double[weights.length][weights.length];
        for (double[] row : clues) {
            double chance = chance(weights, row);
            double spread = chance * (1 - chance);
            for (int i = 0; i < row.length; i++) {
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += spread * row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            curvature[i][i] += RIDGE;
            for (int j = 0; j < i; j++) {
                curvature[j][i] = curvature[i][j];
            }
        }
        return curvature;
    }
}
