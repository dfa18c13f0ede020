package fr.sillage.ent.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Looks into compact tokens without believing them. */
final class Tokens {

    private Tokens() {}

    static JsonNode header(String token) {
        return part(token, 0);
    }

    static JsonNode payload(String token) {
        return part(token, 1);
    }

    private static JsonNode part(String token, int index) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
