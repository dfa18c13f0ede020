package fr.sillage.lti.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The public keys of platforms, near at hand; each shelf belongs to one address, so a changed address starts afresh. */
@ApplicationScoped
public class PlatformKeys {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int LARGEST = 256 * 1024;

    private final RemoteCalls calls;
    private final Clock clock;
    private final Map<URI, KeyShelf> shelves = new ConcurrentHashMap<>();

    @Inject
    PlatformKeys(RemoteCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** The key of that kid; nothing when the platform does not publish it, or does not answer and never did. */
    public Optional<RSAPublicKey> find(Registration platform, String kid) {
        return shelves.computeIfAbsent(platform.keysUrl(), address -> new KeyShelf(() -> fetch(address), clock))
                .find(kid);
    }

    private KeySet fetch(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        RemoteCalls.Answer answer = calls.send(request, LIMIT, LARGEST);
        if (answer.statusCode() != 200) throw new IOException("status " + answer.statusCode());
        return KeySet.read(answer.body());
    }
}
