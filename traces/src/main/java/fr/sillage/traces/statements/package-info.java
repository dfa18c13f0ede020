/**
 * What our domain events mean as xAPI statements (IEEE 9274.1.1, and valid in 1.0.3): a pure function of an event and
 * its course. Called by the consumer that fills the outbox. Of teachers in training only what was contracted or
 * achieved is said, to the day; whoever sends a statement adds its actor, a pseudonym.
 */
package fr.sillage.traces.statements;
