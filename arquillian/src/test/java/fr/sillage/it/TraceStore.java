package fr.sillage.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The demo's learning record store, asked over HTTP as any client would (xAPI 2.0, Statement Resource). */
record TraceStore(House house) {

    List<JsonNode> statements(String verb) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.tool() + "/xapi/statements?limit=500&verb="
                        + URLEncoder.encode(verb, StandardCharsets.UTF_8)))
                .header("Authorization", house.traceCredentials())
                .header("X-Experience-API-Version", "2.0.0")
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            List<JsonNode> found = new ArrayList<>();
            new ObjectMapper().readTree(answer.body()).get("statements").forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
