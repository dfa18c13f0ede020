package fr.sillage.core.passes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Passes given out. */
@ApplicationScoped
public class Passes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public Passes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @return the secret to put into the link: it is told this once */
    public String give(String scope, String subject, Duration life) {
        byte[] bits = new byte[24];
        RANDOM.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbi.useHandle(handle -> handle.execute(
                "insert into core.pass (id, secret_hash, scope, subject, expires_at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                hash(secret),
                scope,
                subject,
                clock.instant().plus(life)));
        return secret;
    }

    /** The pass of a secret; nothing when unknown, of another scope, expired or revoked: all look alike. */
    public Optional<Pass> shown(String secret, String scope) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.select(
                        "select * from core.pass where secret_hash = ? and scope = ? and revoked_at is null",
                        hash(secret),
                        scope)
                .map((row, context) -> new Pass(
                        row.getObject("id", UUID.class),
                        row.getString("scope"),
                        row.getString("subject"),
                        row.getTimestamp("expires_at").toInstant()))
                .findOne()
                .filter(pass -> now.isBefore(pass.expires())));
    }

    public void revoke(UUID pass) {
        jdbi.useHandle(handle -> handle.execute(
                "update core.pass set revoked_at = ? where id = ? and revoked_at is null", clock.instant(), pass));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
