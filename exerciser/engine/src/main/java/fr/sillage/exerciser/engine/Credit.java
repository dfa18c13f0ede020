package fr.sillage.exerciser.engine;

import java.math.BigDecimal;

/**
 * What one answer is worth: between −1 and 1, where 1 is all of the item and a negative one takes away.
 *
 * @param fraction without trailing zeros
 */
public record Credit(BigDecimal fraction) {

    public static final Credit FULL = new Credit(BigDecimal.ONE);
    public static final Credit NONE = new Credit(BigDecimal.ZERO);

    private static final int MAX_SCALE = 20;

    public Credit {
        if (fraction.abs().compareTo(BigDecimal.ONE) > 0 || fraction.scale() > MAX_SCALE) {
            throw new IllegalArgumentException("credit outside -1..1: " + fraction);
        }
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    }

    /** A share of hundred, as authors write it. */
    public static Credit percent(BigDecimal percent) {
        return new Credit(percent.movePointLeft(2));
    }

    public boolean isFull() {
        return fraction.compareTo(BigDecimal.ONE) == 0;
    }

    public boolean isPositive() {
        return fraction.signum() > 0;
    }
}
