package fr.sillage.bench.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.bench.wire.Authority;
import fr.sillage.bench.wire.Reply;
import fr.sillage.bench.wire.Request;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The practice ENT's control room, where tokens are signed ahead so that no signature falls into a measured phase. */
record Platform(Authority authority) {

    static final String PATH = "ecole";
    static final String TEACHER = "12";
    /** Whose place in the course everybody of the bench takes, each under a number of their own. */
    static final String PUPIL = "101";

    private static final String LINK = "11";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 400;
    private static final int LIFE = 3600;

    /** Signs a token for each arrival that has reached the platform. */
    void sign(List<Arrival> arrivals, String as) throws IOException {
        try (Wire wire = new Wire(authority, Duration.ofMinutes(1))) {
            for (int from = 0; from < arrivals.size(); from += AT_ONCE) {
                sign(wire, arrivals.subList(from, Math.min(arrivals.size(), from + AT_ONCE)), as);
            }
        }
    }

    private void sign(Wire wire, List<Arrival> arrivals, String as) throws IOException {
        ObjectNode order = JSON.createObjectNode().put("sub", as).put("link", LINK);
        arrivals.forEach(arrival -> order.withArray("nonces").add(arrival.nonce()));
        arrivals.forEach(arrival -> order.withArray("subs").add(arrival.subject()));
        order.putObject("claims").put("exp", System.currentTimeMillis() / 1000 + LIFE);
        Reply reply = wire.send(Request.post(
                authority,
                "/ent/control/" + PATH + "/mint",
                "",
                "application/json",
                order.toString().getBytes(StandardCharsets.UTF_8)));
        if (reply.status() != 200) throw new IOException("no tokens: " + reply.status() + " " + reply.text());
        List<String> tokens = new ArrayList<>();
        for (JsonNode token : JSON.readTree(reply.text()).path("id_tokens")) tokens.add(token.asText());
        for (int i = 0; i < arrivals.size(); i++) arrivals.get(i).carries(tokens.get(i));
    }
}
