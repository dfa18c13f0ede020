package fr.sillage.core.refusals;

import java.security.SecureRandom;

/** A number to quote, such as {@code K7R4-2M9}: no letters that look alike, nothing of a person in it. */
public record Reference(String value) {

    private static final char[] SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Reference next() {
        StringBuilder text = new StringBuilder(8);
        for (int i = 0; i < 7; i++) {
            if (i == 4) text.append('-');
            text.append(SIGNS[RANDOM.nextInt(SIGNS.length)]);
        }
        return new Reference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
