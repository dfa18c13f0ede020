package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Which numbers one numeric answer takes. Bounds belong to it; comparisons are exact. */
public sealed interface Accepted {

    boolean accepts(TypedValue typed);

    default boolean accepts(BigDecimal number) {
        return accepts(TypedValue.of(number));
    }

    /**
     * A value and how far from it one may be.
     *
     * @param tolerance 0 or more, in the value's unit
     */
    record Around(BigDecimal value, BigDecimal tolerance) implements Accepted {
        public Around {
            value = TypedNumber.checked(value);
            tolerance = TypedNumber.checked(tolerance);
            if (tolerance.signum() < 0) {
                throw new IllegalArgumentException("negative tolerance");
            }
        }

        @Override
        public boolean accepts(TypedValue typed) {
            return typed.within(tolerance, value);
        }
    }

    /**
     * A value and how far from it one may be, as a share of it.
     *
     * @param share from 0 to 1: 0.02 for two percent
     */
    record Relative(BigDecimal value, BigDecimal share) implements Accepted {
        public Relative {
            value = TypedNumber.checked(value);
            share = TypedNumber.checked(share);
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("share outside 0..1");
            }
        }

        @Override
        public boolean accepts(TypedValue typed) {
            return typed.within(value.abs().multiply(share), value);
        }
    }

    /**
     * A value rounded to so many significant figures, and written with exactly as many.
     *
     * @param figures 1 to 15
     */
    record Figures(BigDecimal value, int figures) implements Accepted {
        private static final int MOST = 15;

        public Figures {
            value = TypedNumber.checked(value);
            if (figures < 1 || figures > MOST) {
                throw new IllegalArgumentException("1 to " + MOST + " significant figures expected");
            }
        }

        @Override
        public boolean accepts(TypedValue typed) {
            return typed.figures() == figures && typed.compareTo(rounded()) == 0;
        }

        /** Whether only the number of figures is wrong: rounded as written, the value would be this one. */
        public boolean acceptsBut(TypedValue typed) {
            return typed.figures() != figures
                    && typed.figures() > 1
                    && typed.compareTo(value.round(new MathContext(typed.figures(), RoundingMode.HALF_UP))) == 0;
        }

        public BigDecimal rounded() {
            return value.round(new MathContext(figures, RoundingMode.HALF_UP));
        }
    }

    /** Everything from {@code low} to {@code high}. */
    record Between(BigDecimal low, BigDecimal high) implements Accepted {
        public Between {
            low = TypedNumber.checked(low);
            high = TypedNumber.checked(high);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("range upside down");
            }
        }

        @Override
        public boolean accepts(TypedValue typed) {
            return typed.compareTo(low) >= 0 && typed.compareTo(high) <= 0;
        }
    }

    /** Whatever number: what is said to all that no other answer took. */
    record AnyNumber() implements Accepted {
        @Override
        public boolean accepts(TypedValue typed) {
            return true;
        }
    }
}
