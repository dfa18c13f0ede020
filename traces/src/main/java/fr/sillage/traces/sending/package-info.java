/**
 * From the event log to a learning record store: a consumer turns events into statements and leaves them in an outbox,
 * in its own transaction; a sender leases them by time, adds the actor and delivers them in batches, outside of any
 * transaction, until the store has acknowledged each once (IEEE 9274.1.1; xAPI 1.0.3, Communication 2.1). A store that is
 * away costs nobody anything: the outbox waits.
 */
package fr.sillage.traces.sending;
