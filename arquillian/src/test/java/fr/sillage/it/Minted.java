package fr.sillage.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** Tokens that the practice ENT signs with its own key, with whatever in them. */
final class Minted {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Minted() {}

    /**
     * @param ent such as {@code http://localhost:8080/ent}
     * @param order as the control room of the practice ENT takes it
     */
    static String by(String ent, String platform, Map<String, Object> order) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ent + "/control/" + platform + "/mint"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(order)));
        return JSON.readTree(Door.send(request).body()).at("/id_tokens/0").asText();
    }
}
