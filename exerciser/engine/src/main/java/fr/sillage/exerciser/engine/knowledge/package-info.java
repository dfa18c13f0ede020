/**
 * What each student knows, estimated from their answers: one update of constant cost per answer, from two small values
 * (a {@link fr.sillage.exerciser.engine.knowledge.Learner}, and one {@link fr.sillage.exerciser.engine.knowledge.Mastery}
 * per skill). The estimate is an Elo rating with shrinking steps, read by a logistic regression of eight clues, whose
 * weights and easiness of items are fitted from a file of answers. Follow-up pages, spaced practice and alerts call it. Pure functions: no clock, no database.
 */
package fr.sillage.exerciser.engine.knowledge;
