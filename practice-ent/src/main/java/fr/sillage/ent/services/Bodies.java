package fr.sillage.ent.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.ent.gradebook.GradeRefused;
import fr.sillage.ent.gradebook.GradeRefused.Reason;

/** Reads JSON bodies. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** @throws GradeRefused {@code MALFORMED} for what is not JSON */
    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new GradeRefused(Reason.MALFORMED, "not JSON");
        }
    }
}
