package fr.sillage.core.seats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that prove a browser may sit; only their SHA-256 is ever stored. */
public record SeatSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SeatSecret next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SeatSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasHash(byte[] stored) {
        return MessageDigest.isEqual(hash(), stored);
    }
}
