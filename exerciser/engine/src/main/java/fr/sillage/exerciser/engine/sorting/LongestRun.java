package fr.sillage.exerciser.engine.sorting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest strictly increasing subsequence. */
final class LongestRun {

    private LongestRun() {}

    /**
     * The positions of one such subsequence.
     *
     * @param ranks above 0; 0 stands for none and is in no subsequence
     */
    static Set<Integer> of(List<Integer> ranks) {
        int[] length = new int[ranks.size()];
        int[] previous = new int[ranks.size()];
        int last = -1;
        for (int i = 0; i < ranks.size(); i++) {
            previous[i] = -1;
            length[i] = ranks.get(i) > 0 ? 1 : 0;
            for (int j = 0; j < i && length[i] > 0; j++) {
                if (length[j] >= length[i] && ranks.get(j) < ranks.get(i)) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = length[i] > 0 && (last < 0 || length[i] > length[last]) ? i : last;
        }
        Set<Integer> positions = new HashSet<>();
        for (int i = last; i >= 0; i = previous[i]) {
            positions.add(i);
        }
        return positions;
    }
}
