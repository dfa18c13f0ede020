package fr.sillage.exerciser.engine.expression;

import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;

/**
 * Reads an expression as people write it: decimal comma or point, {@code 2x}, {@code 3(x+1)}, {@code x²}, {@code x^2};
 * times by {@code * × ·} or nothing, division by {@code / ÷ :}. Letters must be in the white list. The exponent is a whole
 * number as written, so that nothing grows in a tower.
 */
final class FormulaParser {

    static final int MAX_LENGTH = 200;
    static final int MAX_EXPONENT = 20;

    private static final int MAX_DEPTH = 30;
    private static final int MAX_DIGITS = 20;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final String letters;
    private int at;
    private int depth;

    private FormulaParser(String text, String letters) {
        this.text = text;
        this.letters = letters;
    }

    /**
     * The expression that was typed.
     *
     * @param letters the white list
     * @throws ResponseRefused NOTHING, TOO_LONG or NOT_AN_EXPRESSION
     */
    static Formula read(String typed, String letters) {
        if (typed.length() > MAX_LENGTH) {
            throw new ResponseRefused(Reason.TOO_LONG);
        }
        StringBuilder plain = new StringBuilder(typed.length());
        typed.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> plain.append(plain((char) c)));
        if (plain.isEmpty()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        FormulaParser parser = new FormulaParser(plain.toString(), letters);
        Formula formula = parser.sum();
        if (parser.at < parser.text.length()) {
            throw refused();
        }
        return formula;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2013' -> '-';
            case '×', '·', '⋅' -> '*';
            case '÷', ':', '\u2044' -> '/';
            case ',' -> '.';
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            default -> c;
        };
    }

    private Formula sum() {
        if (++depth > MAX_DEPTH) {
            throw refused();
        }
        boolean negative = take('-');
        if (!negative) {
            take('+');
        }
        Formula sum = negative ? new Formula.Opposite(product()) : product();
        while (peek() == '+' || peek() == '-') {
            boolean minus = text.charAt(at++) == '-';
            Formula next = product();
            sum = new Formula.Sum(sum, minus ? new Formula.Opposite(next) : next);
        }
        depth--;
        return sum;
    }

    private Formula product() {
        Formula product = power();
        while (true) {
            if (take('*')) {
                product = new Formula.Product(product, signed());
            } else if (take('/')) {
                product = new Formula.Quotient(product, signed());
            } else if (peek() == '(' || isLetter(peek())) {
                product = new Formula.Product(product, power());
            } else {
                return product;
            }
        }
    }

    /** "2×−3" is written by many, though not taught. */
    private Formula signed() {
        return take('-') ? new Formula.Opposite(power()) : power();
    }

    private Formula power() {
        Formula base = atom();
        if (take('^')) {
            boolean parenthesis = take('(');
            int exponent = exponent("0123456789");
            if (parenthesis && !take(')') || peek() == '^') {
                throw refused();
            }
            return new Formula.Power(base, exponent);
        }
        return SUPERSCRIPTS.indexOf(peek()) >= 0 ? new Formula.Power(base, exponent(SUPERSCRIPTS)) : base;
    }

    private int exponent(String digits) {
        int exponent = 0;
        int start = at;
        while (at < text.length() && digits.indexOf(text.charAt(at)) >= 0) {
            exponent = exponent * 10 + digits.indexOf(text.charAt(at++));
            if (exponent > MAX_EXPONENT) {
                throw refused();
            }
        }
        if (at == start) {
            throw refused();
        }
        return exponent;
    }

    private Formula atom() {
        if (take('(')) {
            Formula inside = sum();
            if (!take(')')) {
                throw refused();
            }
            return inside;
        }
        if (isLetter(peek())) {
            return new Formula.Variable(text.charAt(at++));
        }
        return number();
    }

    private Formula number() {
        int start = at;
        while (peek() >= '0' && peek() <= '9' || peek() == '.') {
            at++;
        }
        String digits = text.substring(start, at);
        boolean one = digits.indexOf('.') == digits.lastIndexOf('.');
        if (digits.isEmpty()
                || !one
                || digits.startsWith(".")
                || digits.endsWith(".")
                || digits.length() > MAX_DIGITS) {
            throw refused();
        }
        return new Formula.Number(new BigDecimal(digits));
    }

    private boolean isLetter(char c) {
        return c != 0 && letters.indexOf(c) >= 0;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char expected) {
        if (peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    private static ResponseRefused refused() {
        return new ResponseRefused(Reason.NOT_AN_EXPRESSION);
    }
}
