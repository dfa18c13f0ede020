package fr.sillage.paths.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the trainer says of one person at one workshop. */
public enum Mark {
    PRESENT,
    ABSENT;

    /** As forms and texts spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mark> of(String code) {
        return Arrays.stream(values()).filter(mark -> mark.code().equals(code)).findFirst();
    }
}
