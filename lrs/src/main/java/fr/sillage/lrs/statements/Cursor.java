package fr.sillage.lrs.statements;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What {@code more} carries: the last position given and the filters of the first request. Nothing is kept in the server,
 * so it does not expire, also over a restart (xAPI 1.0.3 Data 2.5). It grants nothing: filters are read again as if sent.
 */
record Cursor(Position after, String filters) {

    String write() {
        String text = after.stored().toEpochMilli() + " " + after.seq() + " " + filters;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Cursor> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length != 3) return Optional.empty();
            Instant stored = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            // a year that the database cannot hold is no cursor of ours
            if (stored.isBefore(Instant.EPOCH) || stored.isAfter(Instant.parse("9999-01-01T00:00:00Z")))
                return Optional.empty();
            return Optional.of(new Cursor(new Position(stored, Long.parseLong(parts[1])), parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
