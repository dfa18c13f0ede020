package fr.sillage.exerciser.engine.quantity;

import java.util.Optional;
import javax.measure.Unit;

/**
 * A unit as written: symbols with whole powers ({@code m^2}, {@code m²}, {@code s⁻¹}, {@code s-1}), joined by {@code ·},
 * {@code .}, {@code *}, {@code ×} or a space, and {@code /}, which divides by the next symbol alone.
 */
final class UnitReader {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_POWER = 9;
    private static final int MAX_FACTORS = 8;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String JOINS = "·.*×⋅ \u00A0\u202F";

    private final String text;
    private int at;

    private UnitReader(String text) {
        this.text = text;
    }

    /** Empty when it is no unit that we know. */
    static Optional<Unit<?>> read(String written) {
        String text = written.strip();
        return text.isEmpty() || text.length() > MAX_LENGTH ? Optional.empty() : new UnitReader(text).unit();
    }

    private Optional<Unit<?>> unit() {
        Unit<?> unit = UnitSymbols.none();
        boolean divides = false;
        for (int factors = 0; factors < MAX_FACTORS; factors++) {
            Optional<Unit<?>> factor = factor();
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            unit = divides ? unit.divide(factor.get()) : unit.multiply(factor.get());
            if (at == text.length()) {
                return Optional.of(unit);
            }
            divides = joined();
        }
        return Optional.empty();
    }

    /** Steps over what joins two symbols; true for a stroke. */
    private boolean joined() {
        boolean stroke = false;
        while (at < text.length() && (JOINS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '/' && !stroke)) {
            stroke |= text.charAt(at++) == '/';
        }
        return stroke;
    }

    private Optional<Unit<?>> factor() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || "°%".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        Optional<Unit<?>> symbol = UnitSymbols.find(text.substring(start, at));
        int power = power();
        if (symbol.isEmpty() || Math.abs(power) > MAX_POWER || power == 0) {
            return Optional.empty();
        }
        return power == 1 ? symbol : symbol.map(unit -> unit.pow(power));
    }

    /** 1 where none is written; 0 where one cannot be read. */
    private int power() {
        boolean marked = take('^');
        boolean negative = take('-') || take('⁻') || take('\u2212');
        int digit = at < text.length() ? digit(text.charAt(at)) : -1;
        if (digit < 0) {
            return marked || negative ? 0 : 1;
        }
        at++;
        return negative ? -digit : digit;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
