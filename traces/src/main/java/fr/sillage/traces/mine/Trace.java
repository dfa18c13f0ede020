package fr.sillage.traces.mine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.people.PlatformId;
import fr.sillage.traces.statements.Verb;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A statement about the reader.
 *
 * @param seq order in which they were made
 * @param toTheDay whether only the day of {@code at} means anything
 * @param body the statement without its actor
 */
record Trace(
        long seq, UUID id, PlatformId platform, Instant at, boolean toTheDay, Verb verb, ObjectNode body, State state) {

    /** Where it is. */
    enum State {
        WAITING,
        SENT,
        DEAD,
        /** Taken back since, whether or not it had left. */
        WITHDRAWN;

        /** As texts spell it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
