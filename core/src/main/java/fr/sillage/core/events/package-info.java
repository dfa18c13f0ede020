/**
 * The log of domain events: what happened, in our own words, one row in the same commit as the fact itself. Facts that
 * arrive in floods go through {@link fr.sillage.core.events.Journal}, which batches whatever waits; edited things call
 * {@link fr.sillage.core.events.EventLog} in their own transaction. Consumers read it with a cursor each.
 */
package fr.sillage.core.events;
