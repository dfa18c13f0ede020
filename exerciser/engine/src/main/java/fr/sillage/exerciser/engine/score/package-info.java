/**
 * From graded answers to the result of an attempt: a pure function, so that a score can always be computed again from what
 * is stored. Practice and results call it; so does the sending of scores.
 */
package fr.sillage.exerciser.engine.score;
