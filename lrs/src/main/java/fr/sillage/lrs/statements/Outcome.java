package fr.sillage.lrs.statements;

import java.time.Instant;
import java.util.UUID;

/** What became of one request to store: all of it is kept, or nothing is. */
sealed interface Outcome {
    /** Every statement is in the store, now or from before. All stored before {@code consistentThrough} is visible. */
    record Kept(Instant consistentThrough) implements Outcome {}

    /** A different statement is stored under this id (Communication 2.1.2): nothing of the request was kept. */
    record Conflict(UUID id) implements Outcome {}
}
