package fr.sillage.traces.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A store over HTTP (IEEE 9274.1.1). Follows no redirect, so that credentials go where they were meant to. */
final class HttpStore implements Store {

    private static final String VERSION = "2.0.0";
    private static final int LONGEST_REASON = 500;

    private final StoreAddress address;
    private final Duration timeout;
    private final Clock clock;
    private final HttpClient client;

    /** @param timeout of one exchange, its last byte included */
    HttpStore(StoreAddress address, Duration timeout, Clock clock) {
        this.address = address;
        this.timeout = timeout;
        this.clock = clock;
        // HTTP/1.1: the attempt to upgrade costs a round trip, and some servers refuse it with a body
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Reply store(List<ObjectNode> statements) {
        HttpResponse<String> answer = send(request(address.statements())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(statements)))
                .build());
        return switch (answer.statusCode()) {
            case 200, 204 -> new Reply.Stored();
            case 400 -> new Reply.Refused("400: " + shortened(answer.body()));
            case 409 -> new Reply.Conflict();
            case 413 -> new Reply.TooLarge();
            default -> throw away(answer);
        };
    }

    @Override
    public Optional<JsonNode> find(UUID statement) {
        return find("statementId", statement).or(() -> find("voidedStatementId", statement));
    }

    private Optional<JsonNode> find(String parameter, UUID statement) {
        HttpResponse<String> answer =
                send(request(address.statement(parameter, statement)).GET().build());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(json(answer.body()));
            case 404 -> Optional.empty();
            default -> throw away(answer);
        };
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", address.authorization())
                .header("X-Experience-API-Version", VERSION)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new StoreAway("no answer within " + timeout.toMillis() + " ms", Optional.empty());
        } catch (ExecutionException e) {
            throw new StoreAway(e.getCause().getClass().getSimpleName(), Optional.empty());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoreAway("interrupted", Optional.empty());
        }
    }

    private StoreAway away(HttpResponse<String> answer) {
        Optional<Duration> patience = answer.statusCode() == 429 || answer.statusCode() == 503
                ? answer.headers().firstValue("Retry-After").flatMap(value -> RetryAfter.read(value, clock.instant()))
                : Optional.empty();
        return new StoreAway("HTTP " + answer.statusCode(), patience);
    }

    private static JsonNode json(String body) {
        try {
            return Json.MAPPER.readValue(body, JsonNode.class);
        } catch (JsonProcessingException e) {
            throw new StoreAway("an answer that is no JSON", Optional.empty());
        }
    }

    private static String shortened(String reason) {
        String oneLine = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return oneLine.length() > LONGEST_REASON ? oneLine.substring(0, LONGEST_REASON) : oneLine;
    }
}
