package fr.sillage.exerciser.engine;

import java.util.Arrays;

/**
 * How many letters to add, leave out, change or swap with their neighbour to come from one word to another (optimal string
 * alignment, the restricted distance of Damerau 1964), counted up to a limit: only a band of that width is worked out.
 */
public final class EditDistance {

    private EditDistance() {}

    /** The distance, or {@code most + 1} for any greater one. */
    public static int of(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = Math.min(j, most + 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            Arrays.fill(row, most + 1);
            row[0] = Math.min(i, most + 1);
            for (int j = Math.max(1, i - most); j <= Math.min(b.length(), i + most); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = Math.min(cost, most + 1);
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }
}
