package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as typed, a fraction included ({@code 3/4}), with how many figures were written. Exact.
 *
 * @param denominator above 0; 1 where no fraction was written
 * @param figures significant figures as written; 0 for a fraction, which has none
 */
public record TypedValue(BigDecimal numerator, BigDecimal denominator, int figures) {

    private static final MathContext SHOWN = new MathContext(15);

    static TypedValue of(BigDecimal number) {
        return new TypedValue(number, BigDecimal.ONE, 0);
    }

    /**
     * Reads a number or one number over another.
     *
     * @throws ResponseRefused as {@link TypedNumber#read}; NOT_A_NUMBER for a zero below
     */
    public static TypedValue read(String typed) {
        if (typed.length() > TypedNumber.MAX_LENGTH) {
            throw new ResponseRefused(Reason.TOO_LONG);
        }
        int bar = Math.max(typed.indexOf('/'), Math.max(typed.indexOf('\u2044'), typed.indexOf('÷')));
        if (bar < 0) {
            return new TypedValue(TypedNumber.read(typed), BigDecimal.ONE, figures(typed));
        }
        if (typed.substring(bar + 1).isBlank() || typed.substring(0, bar).isBlank()) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        BigDecimal above = TypedNumber.read(typed.substring(0, bar));
        BigDecimal below = TypedNumber.read(typed.substring(bar + 1));
        if (below.signum() == 0) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        return below.signum() < 0 ? new TypedValue(above.negate(), below.negate(), 0) : new TypedValue(above, below, 0);
    }

    /** From −1 to 1, as {@link BigDecimal#compareTo}, without dividing. */
    public int compareTo(BigDecimal number) {
        return numerator.compareTo(number.multiply(denominator));
    }

    /** How far from a number, multiplied by the denominator. */
    boolean within(BigDecimal distance, BigDecimal number) {
        return numerator.subtract(number.multiply(denominator)).abs().compareTo(distance.multiply(denominator)) <= 0;
    }

    boolean isFraction() {
        return denominator.compareTo(BigDecimal.ONE) != 0;
    }

    /** The same as a decimal, rounded to 15 figures where a fraction asks for it. */
    public BigDecimal decimal() {
        return isFraction() ? numerator.divide(denominator, SHOWN) : numerator;
    }

    /** Digits from the first that is not 0 up to the power of ten: {@code 0,0120} has three. */
    private static int figures(String typed) {
        int figures = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '0' && c <= '9') {
                figures += c > '0' || figures > 0 ? 1 : 0;
            } else if ("eE^xX×·⋅*".indexOf(c) >= 0) {
                break;
            }
        }
        return figures;
    }
}
