package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;

/**
 * A number as a person writes it: decimal comma or point; hyphen or U+2212; spaces (U+0020, U+00A0, U+202F, U+2009) between
 * groups of three digits; {@code 1,5e3}, {@code 1,5×10^3}, {@code 1,5 × 10³}, {@code 10^3}. A point with a comma is not
 * guessed at. Values are exact.
 */
public final class TypedNumber {

    /** Beyond this power of ten nothing is meant as an answer, and exact arithmetic would take its time. */
    public static final int MAX_EXPONENT = 300;

    public static final int MAX_LENGTH = 80;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private TypedNumber(String text) {
        this.text = text;
    }

    /**
     * The value of what was typed.
     *
     * @throws ResponseRefused NOTHING, TOO_LONG, NOT_A_NUMBER or NUMBER_OUT_OF_BOUNDS
     */
    public static BigDecimal read(String typed) {
        if (typed.length() > MAX_LENGTH) {
            throw new ResponseRefused(Reason.TOO_LONG);
        }
        StringBuilder plain = new StringBuilder(typed.length());
        typed.chars().forEach(c -> plain.append(plain((char) c)));
        if (plain.toString().isBlank()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return new TypedNumber(plain.toString().strip()).number();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2013' -> '-';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '×', '·', '⋅', '*', 'X' -> 'x';
            default -> c;
        };
    }

    private BigDecimal number() {
        boolean negative = sign();
        spaces();
        String whole = digits(true);
        String decimals = "";
        if (take(',') || take('.')) {
            decimals = digits(false);
        }
        if (whole.isEmpty() && decimals.isEmpty()) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        BigDecimal value = new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + decimals + "0");
        if (whole.equals("10") && decimals.isEmpty() && take('^')) {
            value = BigDecimal.ONE.scaleByPowerOfTen(signedExponent());
        } else {
            value = value.scaleByPowerOfTen(exponent());
        }
        if (at < text.length()) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        return checked(negative ? value.negate() : value);
    }

    /** Refuses magnitudes that no answer has; also the guard of keys. */
    public static BigDecimal checked(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long magnitude = (long) value.precision() - value.scale() - 1;
        if (Math.abs(magnitude) > MAX_EXPONENT || Math.abs((long) value.scale()) > 2L * MAX_EXPONENT) {
            throw new ResponseRefused(Reason.NUMBER_OUT_OF_BOUNDS);
        }
        return value.stripTrailingZeros();
    }

    /** Digits in groups of three, where there are groups: the first may be shorter before the comma, the last after it. */
    private String digits(boolean beforeComma) {
        StringBuilder digits = new StringBuilder();
        int group = 0;
        int groups = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                group++;
            } else if (c == ' ' && at + 1 < text.length() && isDigit(text.charAt(at + 1)) && group > 0) {
                boolean first = groups == 0 && beforeComma;
                if (first ? group > 3 : group != 3) {
                    throw new ResponseRefused(Reason.NOT_A_NUMBER);
                }
                groups++;
                group = 0;
            } else {
                break;
            }
            at++;
        }
        if (groups > 0 && (beforeComma ? group != 3 : group > 3)) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        return digits.toString();
    }

    private int exponent() {
        if (at == text.length()) {
            return 0;
        }
        if (take('e') || take('E')) {
            return signedExponent();
        }
        spaces();
        if (!take('x')) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        spaces();
        if (!take('1') || !take('0')) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        if (take('^')) {
            return signedExponent();
        }
        return raised();
    }

    private int raised() {
        StringBuilder power = new StringBuilder();
        if (take('⁻')) {
            power.append('-');
        }
        while (at < text.length() && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
            power.append(SUPERSCRIPTS.indexOf(text.charAt(at++)));
        }
        return bounded(power.toString());
    }

    private int signedExponent() {
        StringBuilder power = new StringBuilder();
        boolean parenthesis = take('(');
        if (sign()) {
            power.append('-');
        }
        while (at < text.length() && isDigit(text.charAt(at))) {
            power.append(text.charAt(at++));
        }
        if (parenthesis && !take(')')) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        return bounded(power.toString());
    }

    private static int bounded(String power) {
        if (!power.matches("-?\\d+")) {
            throw new ResponseRefused(Reason.NOT_A_NUMBER);
        }
        if (power.length() > 5 || Math.abs(Integer.parseInt(power)) > MAX_EXPONENT) {
            throw new ResponseRefused(Reason.NUMBER_OUT_OF_BOUNDS);
        }
        return Integer.parseInt(power);
    }

    private boolean sign() {
        if (take('-')) {
            return true;
        }
        take('+');
        return false;
    }

    private void spaces() {
        while (take(' ')) {
            // any number of them
        }
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
