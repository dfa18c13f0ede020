package fr.sillage.paths.engine;

import java.util.regex.Pattern;

/** Names a step within its path, from version to version: 1 to 40 of a–z, 0–9 and inner hyphens. */
public record StepId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    public StepId {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a step id");
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
