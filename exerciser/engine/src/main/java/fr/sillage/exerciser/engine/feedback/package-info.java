/**
 * Feedback as a decision tree beside an item: tests on an answer and the number of the try, effects on credit and on what is
 * said. Hints and tries have a cost; that a penalty lowers no better earlier score is the keeping of the best try
 * ({@link fr.sillage.exerciser.engine.score.AttemptScore.Keep#BEST}).
 */
package fr.sillage.exerciser.engine.feedback;
