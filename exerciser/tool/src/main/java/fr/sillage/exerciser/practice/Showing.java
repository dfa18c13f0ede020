package fr.sillage.exerciser.practice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * When an item was shown, carried by its form: signed with the attempt's secret and bound to the item, so that no row is
 * written for looking at a page and nobody shortens their time by editing a field.
 */
public record Showing(UUID item, Instant at) {

    static final Duration LONGEST = Duration.ofDays(1);

    private static final int SIGNATURE = 16;

    /** Of one attempt, never sent. */
    public record Secret(byte[] value) {

        static Secret next() {
            byte[] bits = new byte[32];
            new SecureRandom().nextBytes(bits);
            return new Secret(bits);
        }
    }

    String sign(Secret secret) {
        byte[] signature = signature(secret);
        return Long.toString(at.toEpochMilli(), 36)
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** What a form said, if we wrote it ourselves for this item of this attempt. */
    static Optional<Showing> read(String field, UUID item, Secret secret) {
        int dot = field.indexOf('.');
        if (dot < 1 || dot > 13 || field.length() > 60) return Optional.empty();
        try {
            Showing claimed = new Showing(item, Instant.ofEpochMilli(Long.parseLong(field.substring(0, dot), 36)));
            byte[] signature = Base64.getUrlDecoder().decode(field.substring(dot + 1));
            return MessageDigest.isEqual(signature, claimed.signature(secret))
                    ? Optional.of(claimed)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Not a number, or not Base64: nothing of ours
            return Optional.empty();
        }
    }

    /** Milliseconds until then; 0 to a day. */
    long until(Instant answered) {
        return Math.max(
                0, Math.min(LONGEST.toMillis(), Duration.between(at, answered).toMillis()));
    }

    private byte[] signature(Secret secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.value(), "HmacSHA256"));
            mac.update("shown".getBytes(StandardCharsets.US_ASCII));
            byte[] signed = mac.doFinal(ByteBuffer.allocate(24)
                    .putLong(item.getMostSignificantBits())
                    .putLong(item.getLeastSignificantBits())
                    .putLong(at.toEpochMilli())
                    .array());
            return Arrays.copyOf(signed, SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
