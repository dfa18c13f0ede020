package fr.sillage.lrs.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two families of xAPI that this store speaks. A reply names the latest patch of the family that the request asked
 * for (xAPI 1.0.3 Communication 3.3; IEEE 9274.1.1 4.1.6.1).
 */
public enum Version {
    V1("1.0.3", "1.0.0", Pattern.compile("1\\.0(?:\\.[0-9]{1,9})?")),
    V2("2.0.0", "2.0.0", Pattern.compile("2\\.0\\.[0-9]{1,9}"));

    private final String answered;
    private final String assigned;
    private final Pattern accepted;

    Version(String answered, String assigned, Pattern accepted) {
        this.answered = answered;
        this.assigned = assigned;
        this.accepted = accepted;
    }

    /** The family of a version written in a header or a statement; {@code 1.0} alone counts as {@code 1.0.0}. */
    public static Optional<Version> of(String text) {
        for (Version version : values()) {
            if (version.accepted.matcher(text).matches()) return Optional.of(version);
        }
        return Optional.empty();
    }

    /** What {@code X-Experience-API-Version} says in the reply. */
    public String answered() {
        return answered;
    }

    /** What a statement that carries no version is given (xAPI 1.0.3 Data 2.4.10). */
    public String assigned() {
        return assigned;
    }
}
