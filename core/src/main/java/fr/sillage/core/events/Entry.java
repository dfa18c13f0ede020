package fr.sillage.core.events;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A fact that waits, and the promise to its caller. What the fact itself has to say is asked here, in the caller's own
 * thread: a fact that cannot be told fails before it is anybody else's business.
 */
record Entry(Fact fact, UUID key, FactTable table, List<DomainEvent> events, CompletableFuture<Boolean> stored) {

    /** @throws RuntimeException what the fact throws when it is asked */
    Entry(Fact fact) {
        this(fact, fact.key(), fact.table(), List.copyOf(fact.events()), new CompletableFuture<>());
    }

    /** Tells the caller that nobody will tell him any more, unless he knows already. */
    void abandon() {
        stored.completeExceptionally(new IllegalStateException("the writer of the journal has died"));
    }
}
