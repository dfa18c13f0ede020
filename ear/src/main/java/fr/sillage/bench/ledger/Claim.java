package fr.sillage.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An answer that was sent, with what must then stand in the database.
 *
 * @param form the key that the form carried
 * @param attemptTry from 1
 * @param response as it is to be stored
 * @param right whether it is worth the whole point; else it is worth less
 */
public record Claim(UUID attempt, UUID item, UUID form, int attemptTry, JsonNode response, boolean right) {

    /** Its number in the database, made of what makes it unique. */
    UUID id() {
        return named(attempt + " " + item + " form " + form);
    }

    /** The number of the event that tells of it. */
    UUID event() {
        return named(attempt + " " + item + " try " + attemptTry);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
