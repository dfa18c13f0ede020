package fr.sillage.lti.services;

import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.RemoteCalls;
import fr.sillage.lti.platforms.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;

/** Calls a platform's services with a token of ours, on that platform's own origins and nowhere else. */
@ApplicationScoped
public class PlatformServices {

    private final RemoteCalls calls;
    private final ServiceTokens tokens;
    private final Settings settings;

    @Inject
    PlatformServices(RemoteCalls calls, ServiceTokens tokens, Settings settings) {
        this.calls = calls;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Whether we would send a token there. */
    public boolean mayCall(Registration platform, URI address) {
        return platform.owns(address)
                || "https".equals(address.getScheme())
                        && settings.trustedHosts().contains(address.getHost());
    }

    /**
     * One call; a token that was refused is replaced once.
     *
     * @param limit for each of the exchanges
     * @throws IOException when nothing answers in time, no token is given, or the address is not the platform's
     */
    public Reply send(Registration platform, Set<Scope> scopes, HttpRequest.Builder call, Duration limit, int largest)
            throws IOException {
        if (!mayCall(platform, call.copy().build().uri())) throw new ForeignAddress();
        String token = tokens.token(platform, scopes, limit);
        Reply reply = send(call, token, limit, largest);
        if (reply.status() != 401) return reply;
        tokens.forget(platform, scopes, token);
        return send(call, tokens.token(platform, scopes, limit), limit, largest);
    }

    private Reply send(HttpRequest.Builder call, String token, Duration limit, int largest) throws IOException {
        HttpRequest request =
                call.copy().setHeader("Authorization", "Bearer " + token).build();
        return Reply.of(calls.send(request, limit, largest));
    }
}
