package fr.sillage.ent.access;

import fr.sillage.ent.access.AccessRefused.Reason;
import fr.sillage.ent.registration.Registration;
import java.time.Clock;
import java.time.Instant;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/**
 * Checks the JWT by which the tool proves itself (RFC 7523, 3): RS256 by a published key with its kid, issuer and subject our
 * client, audience our token endpoint, at most an hour long, never seen before.
 */
public final class ClientAssertions {

    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_MINUTES = 60;

    private final Registration registration;
    private final ToolKeys keys;
    private final Clock clock;
    private final SingleUse ids = new SingleUse();

    public ClientAssertions(Registration registration, ToolKeys keys, Clock clock) {
        this.registration = registration;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws AccessRefused {@code INVALID_CLIENT} for every flaw of the assertion, {@code TOOL_KEYS_UNREACHABLE} */
    public void check(String assertion) {
        Instant now = clock.instant();
        JwtClaims claims = verified(assertion, now);
        try {
            Instant until =
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()).plusSeconds(SKEW_SECONDS);
            if (!ids.firstTime(claims.getJwtId(), until, now)) {
                throw refused("jti was used before");
            }
        } catch (MalformedClaimException impossible) {
            throw new IllegalStateException("claims were already read once", impossible);
        }
    }

    private JwtClaims verified(String assertion, Instant now) {
        try {
            JwtContext context = consumer(now).process(assertion);
            if (context.getJoseObjects().get(0).getKeyIdHeaderValue() == null) {
                throw refused("no kid");
            }
            return context.getJwtClaims();
        } catch (InvalidJwtException invalid) {
            throw refused(
                    invalid.getErrorDetails().isEmpty()
                            ? "not a JWT"
                            : invalid.getErrorDetails().toString());
        }
    }

    private JwtConsumer consumer(Instant now) {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.fetch()))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setMaxFutureValidityInMinutes(LONGEST_MINUTES)
                .setExpectedIssuer(registration.clientId())
                .setExpectedSubject(registration.clientId())
                .setExpectedAudience(registration.tokenUrl(), registration.issuer())
                .build();
    }

    private static AccessRefused refused(String detail) {
        return new AccessRefused(Reason.INVALID_CLIENT, detail);
    }
}
