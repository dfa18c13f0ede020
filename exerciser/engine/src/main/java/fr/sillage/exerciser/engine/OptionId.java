package fr.sillage.exerciser.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names one option, prompt or target inside its item. It stays when the text is corrected, depends on no position and
 * says nothing about the credit.
 *
 * @param value 1 to 40 characters out of a–z and 0–9
 */
public record OptionId(String value) implements Comparable<OptionId> {

    private static final int MAX_LENGTH = 40;
    private static final int BYTES = 6;

    public OptionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an option id");
        }
    }

    /**
     * An id for a text at its first appearance. The same arguments give the same id, so that importing a file twice gives
     * equal items.
     *
     * @param role what the text is ("option", "prompt", "target"): the same text has unrelated ids in two roles
     * @param text the text, known to whoever sees the id
     * @param occurrence 0, or how many equal texts came before
     */
    public static OptionId derived(String role, String text, int occurrence) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((role + '\n' + occurrence + '\n' + text).getBytes(StandardCharsets.UTF_8));
            return new OptionId(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
