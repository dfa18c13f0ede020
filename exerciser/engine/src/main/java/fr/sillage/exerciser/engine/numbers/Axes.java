package fr.sillage.exerciser.engine.numbers;

import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.TypedNumber;
import fr.sillage.exerciser.engine.TypedValue;
import java.math.BigDecimal;

/** Graduated lines, and what is typed about them. */
final class Axes {

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1000);

    private Axes() {}

    static void check(Layout.Axis axis) {
        BigDecimal length = TypedNumber.checked(axis.high()).subtract(TypedNumber.checked(axis.low()));
        if (length.signum() <= 0
                || TypedNumber.checked(axis.step()).signum() <= 0
                || length.compareTo(axis.step().multiply(MOST_STEPS)) > 0) {
            throw new IllegalArgumentException("a line from low to high in at most " + MOST_STEPS + " steps expected");
        }
    }

    static TypedValue read(String typed, Layout.Axis axis) {
        TypedValue value = TypedValue.read(typed);
        if (value.compareTo(axis.low()) < 0 || value.compareTo(axis.high()) > 0) {
            throw new ResponseRefused(Reason.NUMBER_OUT_OF_BOUNDS);
        }
        return value;
    }
}
