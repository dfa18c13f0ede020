package fr.sillage.core.events;

import java.util.concurrent.CompletableFuture;

/** A fact that waits, and the promise to its caller. */
record Entry(Fact fact, CompletableFuture<Boolean> stored) {

    Entry(Fact fact) {
        this(fact, new CompletableFuture<>());
    }
}
