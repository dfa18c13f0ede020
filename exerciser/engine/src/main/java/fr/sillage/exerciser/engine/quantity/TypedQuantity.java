package fr.sillage.exerciser.engine.quantity;

import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.TypedNumber;
import fr.sillage.exerciser.engine.TypedValue;
import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import tech.units.indriya.function.RationalNumber;

/**
 * A number and what was written after it.
 *
 * @param unit as written; empty for none
 */
record TypedQuantity(TypedValue value, String unit) {

    private static final int MAX_LENGTH = TypedNumber.MAX_LENGTH + 40;

    /** Takes the longest beginning that is a number. */
    static TypedQuantity read(String typed) {
        if (typed.length() > MAX_LENGTH) {
            throw new ResponseRefused(Reason.TOO_LONG);
        }
        Reason why = Reason.NOT_A_NUMBER;
        for (int end = typed.length(); end > 0; end--) {
            if (end == typed.length() || startsUnit(typed.charAt(end))) {
                try {
                    return new TypedQuantity(
                            TypedValue.read(typed.substring(0, end)),
                            typed.substring(end).strip());
                } catch (ResponseRefused refused) {
                    why = refused.reason() == Reason.NUMBER_OUT_OF_BOUNDS ? refused.reason() : why;
                }
            }
        }
        throw new ResponseRefused(why);
    }

    private static boolean startsUnit(char c) {
        return Character.isLetter(c) || c == '°' || c == '%';
    }

    Optional<Unit<?>> readUnit() {
        return UnitReader.read(unit);
    }

    /** The value in another unit; empty where the two do not measure the same. */
    Optional<TypedValue> in(Unit<?> other) {
        return readUnit().filter(own -> own.isCompatible(other)).map(own -> converted(own, other));
    }

    private TypedValue converted(Unit<?> own, Unit<?> other) {
        if (own.equals(other)) {
            return value;
        }
        try {
            Number converted =
                    own.getConverterToAny(other).convert(RationalNumber.of(1).multiply(rational()));
            if (converted instanceof RationalNumber rational) {
                return new TypedValue(
                        new BigDecimal(rational.getDividend()), new BigDecimal(rational.getDivisor()), value.figures());
            }
            return new TypedValue(new BigDecimal(converted.toString()), BigDecimal.ONE, value.figures());
        } catch (IncommensurableException e) {
            throw new IllegalStateException("compatible units can be converted", e);
        }
    }

    private RationalNumber rational() {
        // scaled to whole numbers; bounds of typed numbers keep both short
        BigDecimal above = value.numerator();
        BigDecimal below = value.denominator();
        int scale = Math.max(0, Math.max(above.scale(), below.scale()));
        return RationalNumber.of(
                above.movePointRight(scale).toBigIntegerExact(),
                below.movePointRight(scale).toBigIntegerExact());
    }
}
