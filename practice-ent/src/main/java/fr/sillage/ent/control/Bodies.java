package fr.sillage.ent.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BadRequestException;

/** Reads posted JSON objects. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** @throws BadRequestException for anything but one JSON object */
    static ObjectNode object(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json instanceof ObjectNode object) {
                return object;
            }
            throw new BadRequestException("a JSON object is expected");
        } catch (JsonProcessingException broken) {
            throw new BadRequestException("not JSON", broken);
        }
    }
}
