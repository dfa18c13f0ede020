package fr.sillage.exerciser.engine.expression;

import fr.sillage.exerciser.engine.Remark.Notice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** In which form an equal expression is wanted: a matter of how it is written, not of its value. */
public enum Form {
    /** Any. */
    ANY {
        @Override
        boolean holds(Formula formula) {
            return true;
        }
    },
    /** A sum of terms without parentheses, no two of them alike: "développé et réduit". */
    EXPANDED {
        @Override
        boolean holds(Formula formula) {
            Set<String> seen = new HashSet<>();
            return Terms.of(formula).stream()
                    .allMatch(term -> Form.monomial(term).filter(seen::add).isPresent());
        }
    },
    /** A product in which at least two factors hold a letter. */
    FACTORED {
        @Override
        boolean holds(Formula formula) {
            return Form.factors(formula) >= 2;
        }
    },
    /** A fraction of whole numbers without a common divisor, or a whole number. */
    REDUCED {
        @Override
        boolean holds(Formula formula) {
            Formula positive = formula instanceof Formula.Opposite opposite ? opposite.of() : formula;
            if (positive instanceof Formula.Quotient quotient) {
                return Form.whole(quotient.above())
                        .flatMap(above -> Form.whole(quotient.below()).map(above::gcd))
                        .filter(BigInteger.ONE::equals)
                        .isPresent();
            }
            return Form.whole(positive).isPresent();
        }
    };

    abstract boolean holds(Formula formula);

    Optional<Notice> notice() {
        return switch (this) {
            case ANY -> Optional.empty();
            case EXPANDED -> Optional.of(Notice.NOT_EXPANDED);
            case FACTORED -> Optional.of(Notice.NOT_FACTORED);
            case REDUCED -> Optional.of(Notice.NOT_REDUCED);
        };
    }

    private static Optional<BigInteger> whole(Formula formula) {
        return formula instanceof Formula.Number number && isWhole(number.value())
                ? Optional.of(number.value().toBigIntegerExact())
                : formula instanceof Formula.Opposite opposite
                        ? whole(opposite.of()).map(BigInteger::negate)
                        : Optional.empty();
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** The letters of a term with their powers, {@code x2y1}; empty when it is no term, or has two numbers. */
    private static Optional<String> monomial(Formula term) {
        TreeMap<Character, Integer> powers = new TreeMap<>();
        int numbers = 0;
        for (Formula factor : Terms.factors(term)) {
            if (factor instanceof Formula.Variable variable) {
                powers.merge(variable.name(), 1, (a, b) -> 99);
            } else if (factor instanceof Formula.Power power
                    && power.base() instanceof Formula.Variable variable
                    && power.exponent() > 1) {
                powers.merge(variable.name(), power.exponent(), (a, b) -> 99);
            } else if (isNumber(factor)) {
                numbers++;
            } else {
                return Optional.empty();
            }
        }
        // a letter twice in a term, or two numbers, could still be put together
        return powers.containsValue(99) || numbers > 1 ? Optional.empty() : Optional.of(powers.toString());
    }

    private static boolean isNumber(Formula factor) {
        return factor instanceof Formula.Number
                || factor instanceof Formula.Quotient quotient
                        && quotient.above() instanceof Formula.Number
                        && quotient.below() instanceof Formula.Number;
    }

    private static int factors(Formula formula) {
        List<Formula> factors = Terms.factors(formula);
        int withLetters = 0;
        for (Formula factor : factors) {
            if (factor instanceof Formula.Power power) {
                withLetters += Terms.hasLetter(power.base()) ? power.exponent() : 0;
            } else {
                withLetters += Terms.hasLetter(factor) ? 1 : 0;
            }
        }
        return withLetters;
    }
}
