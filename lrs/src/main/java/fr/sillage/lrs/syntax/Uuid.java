package fr.sillage.lrs.syntax;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs in their standard string form (RFC 4122 section 3, xAPI 1.0.3 Data 4.4); either case is read. */
public final class Uuid {
    private static final Pattern STANDARD =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    private Uuid() {}

    /** The value, or nothing when the text is not of the form 8-4-4-4-12 ({@code UUID.fromString} alone takes {@code 1-1-1-1-1}). */
    public static Optional<UUID> parse(String text) {
        return STANDARD.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
