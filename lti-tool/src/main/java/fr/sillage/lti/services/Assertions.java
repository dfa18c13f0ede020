package fr.sillage.lti.services;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.sillage.lti.keys.ToolKeys;
import fr.sillage.lti.platforms.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Proves to a token endpoint who we are: private_key_jwt, RFC 7523 §3 and LTI Security Framework 1.0 §4.1.1. */
@ApplicationScoped
class Assertions {

    private static final Duration LIFE = Duration.ofMinutes(2);

    private final ToolKeys keys;
    private final Clock clock;

    @Inject
    Assertions(ToolKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String forTokenOf(Registration platform) {
        Instant now = clock.instant();
        RSAKey key = keys.signing();
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(platform.clientId())
                        .subject(platform.clientId())
                        .audience(platform.tokenUrl().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
        try {
            assertion.sign(new RSASSASigner(key));
            return assertion.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
