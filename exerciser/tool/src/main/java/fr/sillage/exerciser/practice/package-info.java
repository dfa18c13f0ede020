/**
 * Working through an exercise, one item after the other: beginning, answering, going on elsewhere, ending. Other modules ask
 * {@link fr.sillage.exerciser.practice.Practice}. What a person has done so far follows from the version and the answers alone
 * ({@code Progress}); answers are graded by the engine, stored with their events in one commit,
 * and an attempt ends exactly once.
 */
package fr.sillage.exerciser.practice;
