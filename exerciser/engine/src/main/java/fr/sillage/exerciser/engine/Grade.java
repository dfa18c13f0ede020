package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Result of grading, as AGS and xAPI understand it: between 0 and 1, to six decimals.
 *
 * @param scaled without trailing zeros, so that equal grades are equal values
 */
public record Grade(BigDecimal scaled) implements Comparable<Grade> {

    public static final Grade FULL = new Grade(BigDecimal.ONE);
    public static final Grade NONE = new Grade(BigDecimal.ZERO);

    private static final int DECIMALS = 6;

    public Grade {
        if (scaled.signum() < 0 || scaled.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("grade outside 0..1: " + scaled);
        }
        scaled = scaled.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** The nearest grade: below 0 counts as 0, above 1 as 1. */
    public static Grade clamped(BigDecimal points) {
        return new Grade(points.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    /**
     * A part of a whole.
     *
     * @param points may be negative, which earns nothing
     * @param maximum above 0
     */
    public static Grade ratio(BigDecimal points, BigDecimal maximum) {
        return clamped(points.divide(maximum, DECIMALS, RoundingMode.HALF_UP));
    }

    public boolean isFull() {
        return scaled.compareTo(BigDecimal.ONE) == 0;
    }

    public boolean isNone() {
        return scaled.signum() == 0;
    }

    @Override
    public int compareTo(Grade other) {
        return scaled.compareTo(other.scaled);
    }
}
