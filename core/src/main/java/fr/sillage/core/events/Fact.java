package fr.sillage.core.events;

import java.util.List;
import java.util.UUID;

/** A row to store with the events that it means. {@code key} makes it idempotent: the second with a key is refused. */
public interface Fact {

    UUID key();

    List<DomainEvent> events();

    /** Where it goes: facts of one table are stored by one statement. */
    FactTable table();
}
