package fr.sillage.exerciser.engine.expression;

import java.util.List;
import java.util.stream.Stream;

/** Takes a formula apart, signs aside. */
final class Terms {

    private Terms() {}

    /** What is added. */
    static List<Formula> of(Formula formula) {
        return terms(formula).toList();
    }

    private static Stream<Formula> terms(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return Stream.concat(terms(sum.left()), terms(sum.right()));
        }
        // the opposite of a sum stands in parentheses: that is no sum of terms
        return formula instanceof Formula.Opposite opposite ? Stream.of(opposite.of()) : Stream.of(formula);
    }

    /** What is multiplied. */
    static List<Formula> factors(Formula formula) {
        return product(formula).toList();
    }

    private static Stream<Formula> product(Formula formula) {
        if (formula instanceof Formula.Product product) {
            return Stream.concat(product(product.left()), product(product.right()));
        }
        return formula instanceof Formula.Opposite opposite ? product(opposite.of()) : Stream.of(formula);
    }

    static boolean hasLetter(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return hasLetter(sum.left()) || hasLetter(sum.right());
        }
        if (formula instanceof Formula.Product product) {
            return hasLetter(product.left()) || hasLetter(product.right());
        }
        if (formula instanceof Formula.Quotient quotient) {
            return hasLetter(quotient.above()) || hasLetter(quotient.below());
        }
        if (formula instanceof Formula.Opposite opposite) {
            return hasLetter(opposite.of());
        }
        return formula instanceof Formula.Variable || formula instanceof Formula.Power power && hasLetter(power.base());
    }
}
