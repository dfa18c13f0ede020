package fr.sillage.lti.services;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lti.platforms.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a list that comes in pages: each page once, only on the platform's origins, up to a limit. */
@ApplicationScoped
public class Listing {

    private static final int LARGEST_PAGE = 4_000_000;

    private final PlatformServices services;
    private final Clock clock;

    @Inject
    Listing(PlatformServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** What to read: from where, as which media type, under which scopes, where in a page the entries stand. */
    public record Wanted(URI first, String accept, Set<Scope> scopes, Function<JsonNode, JsonNode> entries, int most) {}

    /**
     * @param limit for all pages together
     * @throws IOException when a page does not come, is no JSON, or time is up
     */
    public List<JsonNode> read(Registration platform, Wanted wanted, Duration limit) throws IOException {
        Instant end = clock.instant().plus(limit);
        Set<URI> seen = new HashSet<>();
        List<JsonNode> all = new ArrayList<>();
        Optional<URI> page = Optional.of(wanted.first());
        while (page.isPresent() && seen.add(page.get()) && all.size() < wanted.most()) {
            Reply reply = page(platform, wanted, page.get(), Duration.between(clock.instant(), end));
            for (JsonNode entry : wanted.entries().apply(reply.json())) {
                if (all.size() < wanted.most()) all.add(entry);
            }
            page = reply.next(page.get());
        }
        return all;
    }

    private Reply page(Registration platform, Wanted wanted, URI address, Duration left) throws IOException {
        if (left.isNegative()) throw new IOException("time is up");
        HttpRequest.Builder call = HttpRequest.newBuilder(address).header("Accept", wanted.accept());
        Reply reply = services.send(platform, wanted.scopes(), call, left, LARGEST_PAGE);
        if (!reply.isFine()) throw new UnexpectedStatus(reply, clock);
        return reply;
    }
}
