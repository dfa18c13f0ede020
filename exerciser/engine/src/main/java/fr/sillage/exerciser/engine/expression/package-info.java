/**
 * Simple algebraic expressions: polynomials and quotients of them, compared by exact arithmetic. What was typed is read by
 * our own parser with a white list of letters and bounds on everything; the algebra library sees only polynomials that were
 * built here. A full algebra engine would stand beside this room.
 */
package fr.sillage.exerciser.engine.expression;
