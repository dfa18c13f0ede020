package fr.sillage.exerciser.engine;

import java.math.BigDecimal;

/** Which numbers one numeric answer takes. Bounds belong to it; comparisons are exact. */
public sealed interface Accepted {

    boolean accepts(BigDecimal number);

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
        public boolean accepts(BigDecimal number) {
            return number.subtract(value).abs().compareTo(tolerance) <= 0;
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
        public boolean accepts(BigDecimal number) {
            return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
        }
    }

    /** Whatever number: what is said to all that no other answer took. */
    record AnyNumber() implements Accepted {
        @Override
        public boolean accepts(BigDecimal number) {
            return true;
        }
    }
}
