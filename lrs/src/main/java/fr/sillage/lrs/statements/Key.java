package fr.sillage.lrs.statements;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** What a filter can ask for. A key is 128 bits of SHA-256 over kind and value: IRIs may be longer than an index row. */
enum Key {
    VERB,
    AGENT,
    RELATED_AGENT,
    ACTIVITY,
    RELATED_ACTIVITY,
    REGISTRATION;

    UUID of(String value) {
        ByteBuffer digest = ByteBuffer.wrap(sha256((name() + ' ' + value).getBytes(StandardCharsets.UTF_8)));
        return new UUID(digest.getLong(), digest.getLong());
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
