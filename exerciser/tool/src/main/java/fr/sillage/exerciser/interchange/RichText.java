package fr.sillage.exerciser.interchange;

import java.util.Optional;

/**
 * A text with its format, escapes undone. In {@link TextFormat#MOODLE} the source's line breaks are spaces and {@code \n} is
 * a line break; in the other formats both are.
 *
 * @param text may contain {@link fr.sillage.exerciser.engine.Wording#GAP} in a question with an embedded answer
 */
record RichText(TextFormat format, String text) {

    /** Reads {@code [format]text}; without a mark, the format is the given one. */
    static RichText read(String source, TextFormat otherwise) {
        String stripped = source.strip();
        int end = stripped.startsWith("[") ? stripped.indexOf(']') : -1;
        // the longest mark is [markdown]
        Optional<TextFormat> marked =
                end > 0 && end <= 10 ? TextFormat.marked(stripped.substring(1, end)) : Optional.empty();
        TextFormat format = marked.orElse(otherwise);
        String body = marked.isPresent() ? stripped.substring(end + 1) : stripped;
        return new RichText(format, GiftEscapes.undo(format == TextFormat.MOODLE ? folded(body) : body.strip()));
    }

    /** The same, or nothing when no text is there. */
    static Optional<RichText> optional(String source, TextFormat otherwise) {
        return Optional.of(read(source, otherwise)).filter(rich -> !rich.isBlank());
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static String folded(String source) {
        StringBuilder folded = new StringBuilder(source.length());
        boolean space = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
