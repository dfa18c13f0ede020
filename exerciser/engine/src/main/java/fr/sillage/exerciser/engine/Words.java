package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that an answer needs when it is written out, in the reader's language. */
public record Words(ResourceBundle bundle) {

    private static final int LONGEST_PLAIN = 15;
    private static final int GROUP = 3;

    public static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                "fr.sillage.exerciser.engine.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String of(String key) {
        return bundle.getString(key);
    }

    public String or() {
        return bundle.getString("or");
    }

    public String separator() {
        return bundle.getString("separator");
    }

    public String truth(boolean value) {
        return bundle.getString(value ? "true" : "false");
    }

    public String accepted(Accepted accepted) {
        if (accepted instanceof Accepted.Around around) {
            return around.tolerance().signum() == 0
                    ? number(around.value())
                    : number(around.value()) + " ± " + number(around.tolerance());
        }
        if (accepted instanceof Accepted.Relative relative) {
            return number(relative.value()) + " ± " + number(relative.share().movePointRight(2)) + "\u00A0%";
        }
        if (accepted instanceof Accepted.Figures figures) {
            return number(figures.rounded());
        }
        if (accepted instanceof Accepted.Between between) {
            return MessageFormat.format(bundle.getString("between"), number(between.low()), number(between.high()));
        }
        return bundle.getString("any-number");
    }

    /** A fraction as one. */
    public String number(TypedValue value) {
        return value.isFraction()
                ? number(value.numerator()) + "/" + number(value.denominator())
                : number(value.numerator());
    }

    /** U+2212 for minus, groups of three from 10 000 on (typographers leave four digits together). */
    public String number(BigDecimal number) {
        BigDecimal absolute = number.abs();
        String written = absolute.precision() + Math.abs(absolute.scale()) > 2 * LONGEST_PLAIN
                ? scientific(absolute)
                : grouped(absolute.toPlainString());
        return number.signum() < 0 ? "\u2212" + written : written;
    }

    private String scientific(BigDecimal number) {
        int power = number.precision() - number.scale() - 1;
        String mantissa = number.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
        return grouped(mantissa) + "\u00A0×\u00A010^" + String.valueOf(power).replace('-', '\u2212');
    }

    private String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder(whole);
        if (whole.length() > GROUP + 1) {
            for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
                written.insert(i, bundle.getString("group"));
            }
        }
        return point < 0
                ? written.toString()
                : written.append(bundle.getString("point"))
                        .append(plain.substring(point + 1))
                        .toString();
    }
}
