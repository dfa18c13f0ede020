package fr.sillage.exerciser.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a GIFT file.
 *
 * @param number from 1
 */
record SourceLine(int number, String text) {

    static List<SourceLine> all(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new SourceLine(lines.size() + 1, text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isComment() {
        return text.stripLeading().startsWith("//");
    }

    String comment() {
        return text.strip().substring(2);
    }

    boolean isCategory() {
        return text.stripLeading().startsWith("$CATEGORY:");
    }

    boolean hasTitle() {
        return text.stripLeading().startsWith("::");
    }

    /** Whether this can be the start of a question rather than the end of a sentence with a blank in it. */
    boolean beginsSentence() {
        int first = text.stripLeading().codePointAt(0);
        return !Character.isLowerCase(first) && ",.;:!?)".indexOf(first) < 0;
    }

    /** All braces that are not escaped, in order. */
    String braces() {
        StringBuilder braces = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}') {
                braces.append(c);
            } else if (GiftEscapes.isEscape(text, i)) {
                i++;
            }
        }
        return braces.toString();
    }
}
