package fr.sillage.lti.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The pairs we sign with: one signs, the one before stays published for whoever still checks, the next is published
 * long before it signs, so that a platform's cache knows it in time.
 */
@ApplicationScoped
public class ToolKeys {

    private static final Duration TERM = Duration.ofDays(90);
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final ToolKeyTable table;
    private final Clock clock;
    private List<ToolKey> keys = List.of();
    private Instant looked = Instant.EPOCH;

    @Inject
    ToolKeys(ToolKeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The pair that signs now. */
    public RSAKey signing() {
        Instant now = clock.instant();
        return inForce(now).pair();
    }

    /** Previous, current and next, without any private member (RFC 7517 §5). */
    public String published() {
        Instant now = clock.instant();
        int current = inForce(now).generation();
        List<JWK> shown = known(now).stream()
                .filter(key -> Math.abs(key.generation() - current) <= 1)
                .<JWK>map(key -> key.pair().toPublicJWK())
                .toList();
        return new JWKSet(shown).toString(true);
    }

    private ToolKey inForce(Instant now) {
        return known(now).stream()
                .filter(key -> key.signsAt(now))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private synchronized List<ToolKey> known(Instant now) {
        if (now.isBefore(looked.plus(LOOK))) return keys;
        keys = table.all();
        if (keys.isEmpty()) {
            table.make(0, now);
            keys = table.all();
        }
        ToolKey newest = keys.get(keys.size() - 1);
        if (newest.signsAt(now)) {
            table.make(newest.generation() + 1, now.plus(TERM));
            table.forgetBefore(newest.generation() - 1);
            keys = table.all();
        }
        looked = now;
        return keys;
    }
}
