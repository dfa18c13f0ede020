package fr.sillage.core.activities;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One activity, as a platform keeps it for us: {@code exercise/3f2b…}. */
public record ActivityId(String kind, UUID value) {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z]{1,20})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Nothing for a text that is not one: platforms and browsers send whatever they like. */
    public static Optional<ActivityId> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new ActivityId(matcher.group(1), UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + value;
    }
}
