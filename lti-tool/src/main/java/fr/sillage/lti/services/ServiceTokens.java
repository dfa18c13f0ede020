package fr.sillage.lti.services;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.people.PlatformId;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.RemoteCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Bearer tokens, kept per registration and scopes: tenants never share one, and a burst of requests for them is what
 * breaks integrations.
 */
@ApplicationScoped
public class ServiceTokens {

    private static final int LARGEST = 64 * 1024;

    private final RemoteCalls calls;
    private final Assertions assertions;
    private final Clock clock;
    private final Map<Key, TokenSlot> slots = new ConcurrentHashMap<>();

    @Inject
    ServiceTokens(RemoteCalls calls, Assertions assertions, Clock clock) {
        this.calls = calls;
        this.assertions = assertions;
        this.clock = clock;
    }

    /**
     * A token that is good for at least another half minute; of several who ask at once one fetches it.
     *
     * @throws TokenRefused when the platform gives none, and for five seconds after that without asking again
     * @throws IOException when it does not answer in time
     */
    public String token(Registration platform, Set<Scope> scopes, Duration limit) throws IOException {
        return slot(platform, scopes).get(limit, clock, () -> fetch(platform, scopes, limit));
    }

    /** That token is no good any more. */
    public void forget(Registration platform, Set<Scope> scopes, String token) {
        slot(platform, scopes).forget(token);
    }

    private TokenSlot slot(Registration platform, Set<Scope> scopes) {
        return slots.computeIfAbsent(new Key(platform.id(), Set.copyOf(scopes)), key -> new TokenSlot());
    }

    private TokenSlot.Token fetch(Registration platform, Set<Scope> scopes, Duration limit) throws IOException {
        Map<String, String> form = Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertions.forTokenOf(platform),
                "scope",
                scopes.stream().map(Scope::uri).sorted().collect(Collectors.joining(" ")));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(platform.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        Reply reply = Reply.of(calls.send(request, limit, LARGEST));
        if (!reply.isFine()) throw new TokenRefused("status " + reply.status(), reply.retryAfter(clock));
        JsonNode json = reply.json();
        String token = json.path("access_token").asText();
        if (!token.matches("[\\x21-\\x7e]{1,16000}"))
            throw new TokenRefused("no access_token", reply.retryAfter(clock));
        return new TokenSlot.Token(
                token, clock.instant().plusSeconds(json.path("expires_in").asInt(300)));
    }

    private record Key(PlatformId platform, Set<Scope> scopes) {}
}
