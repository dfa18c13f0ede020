package fr.sillage.exerciser.engine.knowledge;

/**
 * The last results on a skill, at most {@value #KEPT}, the latest in the lowest bit. This is what people are shown as
 * evidence: "7 of your last 8 answers".
 */
public record Recent(int results, int count) {

    public static final int KEPT = 8;
    public static final Recent NONE = new Recent(0, 0);

    public Recent {
        if (count < 0 || count > KEPT || results < 0 || results >= 1 << count) {
            throw new IllegalArgumentException("not the results of " + count + " answers: " + results);
        }
    }

    public Recent after(boolean correct) {
        int now = Math.min(KEPT, count + 1);
        return new Recent((results << 1 | (correct ? 1 : 0)) & (1 << now) - 1, now);
    }

    public int successes() {
        return Integer.bitCount(results);
    }

    /** Right answers in a row up to now. */
    public int run() {
        return Math.min(count, Integer.numberOfTrailingZeros(~results));
    }
}
