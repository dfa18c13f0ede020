package fr.sillage.exerciser.engine.knowledge;

/** A small system of linear equations, by Gauss with pivots. */
final class LinearSystem {

    private LinearSystem() {}

    /** Solves {@code a x = b}; both are used up. The matrix must be regular. */
    static double[] solve(double[][] a, double[] b) {
        for (int column = 0; column < b.length; column++) {
            swap(a, b, column, pivot(a, column));
            for (int row = column + 1; row < b.length; row++) {
                double factor = a[row][column] / a[column][column];
                for (int i = column; i < b.length; i++) {
                    a[row][i] -= factor * a[column][i];
                }
                b[row] -= factor * b[column];
            }
        }
        for (int row = b.length - 1; row >= 0; row--) {
            for (int i = row + 1; i < b.length; i++) {
                b[row] -= a[row][i] * b[i];
            }
            b[row] /= a[row][row];
        }
        return b;
    }

    private static int pivot(double[][] a, int column) {
        int best = column;
        for (int row = column + 1; row < a.length; row++) {
            if (Math.abs(a[row][column]) > Math.abs(a[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(double[][] a, double[] b, int one, int other) {
        double[] row = a[one];
        a[one] = a[other];
        a[other] = row;
        double value = b[one];
        b[one] = b[other];
        b[other] = value;
    }
}
