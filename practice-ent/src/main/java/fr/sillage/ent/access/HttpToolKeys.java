package fr.sillage.ent.access;

import fr.sillage.ent.access.AccessRefused.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The tool's JWKS over HTTP, asked anew each time: the platform sees a rotation at once. */
public final class HttpToolKeys implements ToolKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI address;
    private final HttpClient client;

    public HttpToolKeys(String address) {
        this.address = URI.create(address);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    @Override
    public List<JsonWebKey> fetch() {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw unreachable("status " + response.statusCode());
            }
            return new JsonWebKeySet(response.body()).getJsonWebKeys();
        } catch (IOException | JoseException failure) {
            throw unreachable(failure.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private AccessRefused unreachable(String why) {
        return new AccessRefused(Reason.TOOL_KEYS_UNREACHABLE, "the keys at " + address + " cannot be read: " + why);
    }
}
