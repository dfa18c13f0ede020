package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whose token, for whom, and when: LTI Security Framework 1.0 §5.1.3 (2) to (9), in that order. */
final class TokenRules {

    // Moodle's tokens live 60 s, so no leeway beyond what two clocks may differ
    static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration OLDEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_LIFE = Duration.ofHours(24);
    /** Of a NumericDate that we compute with: the year 9999. */
    private static final long LATEST = 253_402_300_799L;

    private final Claims claims;
    private final Expected expected;
    private final Instant now;

    TokenRules(Claims claims, Expected expected, Instant now) {
        this.claims = claims;
        this.expected = expected;
        this.now = now;
    }

    /** @throws fr.sillage.core.refusals.RefusedException at the first rule broken */
    void check() {
        issuer();
        audience();
        expiry();
        issuedAt();
        nonce();
    }

    private void issuer() {
        if (claims.lacks("iss")) throw Reason.ISSUER_ABSENT.refused();
        if (!claims.text("iss").equals(Optional.of(expected.platform().issuer()))) throw Reason.ISSUER_OTHER.refused();
    }

    private void audience() {
        if (claims.lacks("aud")) throw Reason.AUDIENCE_ABSENT.refused();
        String us = expected.platform().clientId();
        List<String> audience = claims.text("aud")
                .map(List::of)
                .or(() -> Claims.texts(claims.at("aud")))
                .orElse(List.of());
        if (!audience.contains(us)) throw Reason.AUDIENCE_OTHER.refused();
        if (!expected.ourClients().containsAll(audience)) throw Reason.AUDIENCE_STRANGER.refused();
        boolean named = claims.all().has("azp");
        if ((named || audience.size() > 1) && !claims.text("azp").equals(Optional.of(us))) {
            throw Reason.AUTHORIZED_PARTY_OTHER.refused();
        }
    }

    private void expiry() {
        if (claims.lacks("exp")) throw Reason.EXPIRY_ABSENT.refused();
        Instant until = instant("exp").orElseThrow(Reason.EXPIRY_MALFORMED::refused);
        if (!now.isBefore(until.plus(SKEW))) throw Reason.EXPIRED.refused();
        if (until.isAfter(now.plus(LONGEST_LIFE))) throw Reason.EXPIRY_FAR.refused();
    }

    private void issuedAt() {
        if (claims.lacks("iat")) throw Reason.ISSUED_AT_ABSENT.refused();
        Instant at = instant("iat").orElseThrow(Reason.ISSUED_AT_MALFORMED::refused);
        if (at.isBefore(now.minus(OLDEST))) throw Reason.ISSUED_LONG_AGO.refused();
        if (at.isAfter(now.plus(SKEW))) throw Reason.ISSUED_IN_FUTURE.refused();
    }

    private void nonce() {
        if (claims.lacks("nonce")) throw Reason.NONCE_ABSENT.refused();
        if (!claims.text("nonce").equals(Optional.of(expected.nonce()))) throw Reason.NONCE_OTHER.refused();
    }

    /** NumericDate, RFC 7519 §2: seconds, with or without a fraction. */
    private Optional<Instant> instant(String name) {
        JsonNode value = claims.at(name);
        if (!value.isNumber()) return Optional.empty();
        double seconds = value.doubleValue();
        if (!(seconds >= 0 && seconds <= LATEST)) return Optional.empty();
        return Optional.of(Instant.ofEpochSecond((long) seconds));
    }
}
