package fr.sillage.exerciser.engine.groups;

import fr.sillage.exerciser.engine.FoldedText;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.TypedNumber;
import java.math.BigDecimal;
import java.math.MathContext;

/** What a wrong answer says, however it was written: the same number, the same fraction, the same words. */
public record Meaning(String value) {

    public static Meaning of(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash > 0) {
                BigDecimal below = TypedNumber.read(text.substring(slash + 1));
                if (below.signum() != 0) {
                    return number(TypedNumber.read(text.substring(0, slash)).divide(below, MathContext.DECIMAL64));
                }
            }
            return number(TypedNumber.read(text));
        } catch (ResponseRefused notANumber) {
            return new Meaning("\"" + FoldedText.of(text).value());
        }
    }

    private static Meaning number(BigDecimal value) {
        BigDecimal plain = value.round(MathContext.DECIMAL64);
        return new Meaning(
                plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toString());
    }
}
