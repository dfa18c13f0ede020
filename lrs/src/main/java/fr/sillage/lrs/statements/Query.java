package fr.sillage.lrs.statements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a GET asks for (xAPI 1.0.3 Communication 2.1.3). */
sealed interface Query {
    Format format();

    /** One statement by its id; voided ones answer to {@code voidedStatementId} only. */
    record One(UUID id, boolean voided, Format format) implements Query {}

    /**
     * All statements that bear every key, in the order of the store.
     *
     * @param since exclusive, {@code until} inclusive, both on {@code stored}
     * @param limit statements per page, at least one
     * @param filters the parameters that this was read from, for the cursor of the next page
     */
    record Search(
            List<UUID> keys,
            Optional<Instant> since,
            Optional<Instant> until,
            boolean ascending,
            int limit,
            Format format,
            Optional<Position> after,
            String filters)
            implements Query {}
}
