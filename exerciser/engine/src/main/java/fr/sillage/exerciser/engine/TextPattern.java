package fr.sillage.exerciser.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * An expected short text, as GIFT and Moodle write it: {@code *} stands for any characters or none, {@code \*} for an
 * asterisk. Everything else is compared as {@link FoldedText}.
 *
 * @param source as the author wrote it, 1 to 500 characters
 */
public record TextPattern(String source) {

    public static final int MAX_LENGTH = 500;

    public TextPattern {
        if (source.isBlank() || source.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("expected text of 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** Searches the pieces between wildcards from left to right: no backtracking, so no pattern can explode. */
    public boolean matches(String typed) {
        String text = FoldedText.of(typed).value();
        List<String> pieces = pieces();
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return text.equals(first);
        }
        if (!text.startsWith(first) || text.length() < first.length() + last.length() || !text.endsWith(last)) {
            return false;
        }
        int from = first.length();
        int end = text.length() - last.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = text.indexOf(piece, from);
            if (found < 0 || found + piece.length() > end) {
                return false;
            }
            from = found + piece.length();
        }
        return true;
    }

    public boolean hasWildcard() {
        return pieces().size() > 1;
    }

    /** For people: wildcards as an ellipsis, escapes undone. */
    public String readable() {
        return String.join("…", pieces(source.strip()));
    }

    private List<String> pieces() {
        return pieces(FoldedText.of(source).value());
    }

    private static List<String> pieces(String pattern) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("\\*", i)) {
                piece.append('*');
                i++;
            } else if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
