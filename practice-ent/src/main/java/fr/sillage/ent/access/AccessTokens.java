package fr.sillage.ent.access;

import fr.sillage.ent.access.AccessRefused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The bearer tokens of one platform: opaque, an hour long, forgotten at a restart. Safe for concurrent use. */
public final class AccessTokens {

    public static final Duration LIFE = Duration.ofSeconds(3600);

    private final Clock clock;
    private final Map<String, Grant> grants = new HashMap<>();

    private record Grant(Set<Scope> scopes, Instant end) {}

    public AccessTokens(Clock clock) {
        this.clock = clock;
    }

    public synchronized String issue(Set<Scope> scopes) {
        Instant now = clock.instant();
        grants.values().removeIf(grant -> !grant.end().isAfter(now));
        String token = UUID.randomUUID().toString();
        grants.put(token, new Grant(Set.copyOf(scopes), now.plus(LIFE)));
        return token;
    }

    /** @throws AccessRefused {@code INVALID_TOKEN} or {@code INSUFFICIENT_SCOPE} when the token has none of the scopes */
    public synchronized void check(String token, Set<Scope> anyOf) {
        Grant grant = grants.get(token);
        if (grant == null || !grant.end().isAfter(clock.instant())) {
            throw new AccessRefused(Reason.INVALID_TOKEN, "no such token, or it is over");
        }
        if (grant.scopes().stream().noneMatch(anyOf::contains)) {
            throw new AccessRefused(Reason.INSUFFICIENT_SCOPE, "the token does not have this scope");
        }
    }

    /** Every token stops working, as after a restart. */
    public synchronized void revokeAll() {
        grants.clear();
    }
}
