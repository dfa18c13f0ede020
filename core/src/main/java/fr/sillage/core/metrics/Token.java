package fr.sillage.core.metrics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** What a reader of the figures has to show; without one nobody reads them. */
record Token(Optional<String> value) {

    static Token of(String configured) {
        return new Token(Optional.ofNullable(configured).map(String::strip).filter(text -> !text.isEmpty()));
    }

    /** @param authorization the header of that name (RFC 6750 §2.1), or null */
    boolean opens(String authorization) {
        if (value.isEmpty() || authorization == null) return false;
        byte[] expected = ("Bearer " + value.get()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, authorization.strip().getBytes(StandardCharsets.UTF_8));
    }
}
