package fr.sillage.core.events;

import java.util.List;
import java.util.Set;

/**
 * Makes something of events, later and elsewhere: scores, statements, progress, notices. Called in a transaction that
 * also moves its cursor, so what it writes to the database happens once. It makes no remote call: it leaves a row for
 * whoever does. What it throws is retried, then set aside as a dead letter.
 */
public interface EventConsumer {

    /** Kept for ever: it names the cursor. */
    String name();

    /** The event types it wants; others pass by. */
    Set<Class<? extends Record>> types();

    void consume(List<DomainEvent> events);
}
