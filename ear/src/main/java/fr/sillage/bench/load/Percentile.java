package fr.sillage.bench.load;

import java.util.Arrays;

/** Percentiles by nearest rank: always a value that was seen. */
final class Percentile {

    private Percentile() {}

    /** @param share above 0, up to 1; the smallest value that at least this share does not exceed, 0 of nothing */
    static long of(long[] values, double share) {
        if (values.length == 0) return 0;
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
