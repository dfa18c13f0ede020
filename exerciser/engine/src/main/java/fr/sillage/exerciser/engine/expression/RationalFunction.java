package fr.sillage.exerciser.engine.expression;

import cc.redberry.rings.Rings;
import cc.redberry.rings.bigint.BigInteger;
import cc.redberry.rings.poly.multivar.Monomial;
import cc.redberry.rings.poly.multivar.MonomialOrder;
import cc.redberry.rings.poly.multivar.MultivariatePolynomial;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;

/**
 * The exact value of a {@link Formula}: one polynomial over another, with whole coefficients. Nothing is cancelled: two are
 * equal when their cross products are. Everything that could grow is bounded, and what grows beyond is refused.
 */
record RationalFunction(MultivariatePolynomial<BigInteger> above, MultivariatePolynomial<BigInteger> below) {

    private static final int MAX_PRODUCTS = 1_000;
    private static final int MAX_BITS = 1_000;
    private static final int MAX_DEGREE = 30;

    /**
     * Works a formula out.
     *
     * @throws ResponseRefused TOO_LONG when it would be too large, NOT_AN_EXPRESSION when it divides by 0
     */
    static RationalFunction of(Formula formula, String letters) {
        MultivariatePolynomial<BigInteger> one =
                MultivariatePolynomial.one(letters.length(), Rings.Z, MonomialOrder.DEFAULT);
        return of(formula, letters, one);
    }

    private static RationalFunction of(Formula formula, String letters, MultivariatePolynomial<BigInteger> one) {
        if (formula instanceof Formula.Number number) {
            return number(number.value(), one);
        }
        if (formula instanceof Formula.Variable variable) {
            return new RationalFunction(one.createMonomial(letters.indexOf(variable.name()), 1), one);
        }
        if (formula instanceof Formula.Opposite opposite) {
            RationalFunction of = of(opposite.of(), letters, one);
            return new RationalFunction(of.above.copy().negate(), of.below);
        }
        if (formula instanceof Formula.Sum sum) {
            return of(sum.left(), letters, one).plus(of(sum.right(), letters, one));
        }
        if (formula instanceof Formula.Product product) {
            return of(product.left(), letters, one).times(of(product.right(), letters, one));
        }
        if (formula instanceof Formula.Quotient quotient) {
            RationalFunction divisor = of(quotient.below(), letters, one);
            if (divisor.above.isZero()) {
                throw new ResponseRefused(Reason.NOT_AN_EXPRESSION);
            }
            return of(quotient.above(), letters, one).times(new RationalFunction(divisor.below, divisor.above));
        }
        Formula.Power power = (Formula.Power) formula;
        RationalFunction base = of(power.base(), letters, one);
        RationalFunction result = new RationalFunction(one, one);
        for (int i = 0; i < power.exponent(); i++) {
            result = result.times(base);
        }
        return result;
    }

    private static RationalFunction number(BigDecimal value, MultivariatePolynomial<BigInteger> one) {
        int scale = Math.max(0, value.scale());
        return new RationalFunction(
                one.createConstant(new BigInteger(
                        value.movePointRight(scale).toBigIntegerExact().toString())),
                one.createConstant(
                        new BigInteger(java.math.BigInteger.TEN.pow(scale).toString())));
    }

    private RationalFunction plus(RationalFunction other) {
        return below.equals(other.below)
                ? new RationalFunction(above.copy().add(other.above), below)
                : new RationalFunction(
                        product(above, other.below).add(product(other.above, below)), product(below, other.below));
    }

    private RationalFunction times(RationalFunction other) {
        return new RationalFunction(product(above, other.above), product(below, other.below));
    }

    private static MultivariatePolynomial<BigInteger> product(
            MultivariatePolynomial<BigInteger> a, MultivariatePolynomial<BigInteger> b) {
        if ((long) a.size() * b.size() > MAX_PRODUCTS
                || a.degreeSum() + b.degreeSum() > MAX_DEGREE
                || bits(a) + bits(b) > MAX_BITS) {
            throw new ResponseRefused(Reason.TOO_LONG);
        }
        return a.copy().multiply(b);
    }

    private static int bits(MultivariatePolynomial<BigInteger> polynomial) {
        int most = 0;
        for (Monomial<BigInteger> term : polynomial) {
            most = Math.max(most, term.coefficient.bitLength());
        }
        return most;
    }

    /** Whether both have the same value wherever both have one. */
    boolean isSameAs(RationalFunction other) {
        return product(above, other.below).equals(product(other.above, below));
    }
}
