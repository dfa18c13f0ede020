package fr.sillage.exerciser.engine.reading;

import fr.sillage.exerciser.engine.Correction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest way to lay written words beside expected ones (edit distance over words, Wagner and Fischer 1974): a pair of
 * different words costs by how different they are, and two strangers side by side less than one missing and one too many.
 */
final class Alignment {

    private Alignment() {}

    static List<Correction> of(List<String> given, List<String> expected) {
        int[][] cost = new int[given.size() + 1][expected.size() + 1];
        for (int i = 0; i <= given.size(); i++) {
            for (int j = 0; j <= expected.size(); j++) {
                cost[i][j] = cheapest(cost, i, j, given, expected);
            }
        }
        return walkBack(cost, given, expected);
    }

    private static int cheapest(int[][] cost, int i, int j, List<String> given, List<String> expected) {
        if (i == 0 || j == 0) {
            return (i + j) * Fault.ONE_ALONE;
        }
        int alone = Math.min(cost[i - 1][j], cost[i][j - 1]) + Fault.ONE_ALONE;
        // no pair costs less than nothing, so the words need not be compared where that is already too dear
        return cost[i - 1][j - 1] >= alone
                ? alone
                : Math.min(alone, cost[i - 1][j - 1] + Fault.distance(given.get(i - 1), expected.get(j - 1)));
    }

    private static List<Correction> walkBack(int[][] cost, List<String> given, List<String> expected) {
        Deque<Correction> words = new ArrayDeque<>();
        int i = given.size();
        int j = expected.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && isPair(cost, i, j, given, expected)) {
                String written = given.get(--i);
                String right = expected.get(--j);
                words.addFirst(new Correction(Fault.of(written, right), written, right));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + Fault.ONE_ALONE) {
                words.addFirst(new Correction(Correction.Fault.EXTRA, given.get(--i), ""));
            } else {
                words.addFirst(new Correction(Correction.Fault.MISSING, "", expected.get(--j)));
            }
        }
        return List.copyOf(words);
    }

    private static boolean isPair(int[][] cost, int i, int j, List<String> given, List<String> expected) {
        return cost[i][j] == cost[i - 1][j - 1] + Fault.distance(given.get(i - 1), expected.get(j - 1));
    }
}
