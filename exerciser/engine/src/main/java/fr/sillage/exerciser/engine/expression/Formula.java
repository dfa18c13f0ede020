package fr.sillage.exerciser.engine.expression;

import java.math.BigDecimal;

/** An expression as written, before any arithmetic: its form can still be seen. */
sealed interface Formula {

    /** A number, not negative. */
    record Number(BigDecimal value) implements Formula {}

    /** One letter. */
    record Variable(char name) implements Formula {}

    /** Both added. */
    record Sum(Formula left, Formula right) implements Formula {}

    /** Both multiplied. */
    record Product(Formula left, Formula right) implements Formula {}

    /** One over the other. */
    record Quotient(Formula above, Formula below) implements Formula {}

    /** The opposite. */
    record Opposite(Formula of) implements Formula {}

    /**
     * A whole power.
     *
     * @param exponent 0 to 20
     */
    record Power(Formula base, int exponent) implements Formula {}
}
