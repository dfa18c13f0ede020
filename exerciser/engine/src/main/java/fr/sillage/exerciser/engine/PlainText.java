package fr.sillage.exerciser.engine;

import java.util.Map;

/** Reads the text out of sanitised HTML, in one pass: tags become nothing or a space, references become characters. */
final class PlainText {

    private static final Map<String, String> REFERENCES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    private static final int LONGEST_REFERENCE = 10;

    private PlainText() {}

    static String of(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    break;
                }
                if (separates(html, at)) {
                    text.append(' ');
                }
                at = end + 1;
            } else if (c == '&') {
                at = reference(html, at, text);
            } else {
                text.append(c == Wording.GAP ? Wording.BLANK : String.valueOf(c));
                at++;
            }
        }
        return folded(text);
    }

    /** Every tag but the inline ones stands between two words. */
    private static boolean separates(String html, int tag) {
        int start = html.startsWith("</", tag) ? tag + 2 : tag + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return switch (html.substring(start, end)) {
            case "b", "i", "u", "s", "em", "strong", "sub", "sup", "span", "a", "code", "small", "mark", "del", "ins" ->
                false;
            default -> true;
        };
    }

    private static int reference(String html, int at, StringBuilder text) {
        // no farther: an ampersand alone must not cost a walk through the whole text
        int end = html.substring(at, Math.min(html.length(), at + LONGEST_REFERENCE))
                        .indexOf(';')
                + at;
        if (end < at) {
            text.append('&');
            return at + 1;
        }
        String name = html.substring(at + 1, end);
        if (name.matches("#\\d{1,7}") && Character.isValidCodePoint(Integer.parseInt(name.substring(1)))) {
            text.appendCodePoint(Integer.parseInt(name.substring(1)));
        } else if (name.matches("#[xX][0-9a-fA-F]{1,5}")) {
            text.appendCodePoint(Integer.parseInt(name.substring(2), 16));
        } else {
            text.append(REFERENCES.getOrDefault(name, "&" + name + ";"));
        }
        return end + 1;
    }

    private static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
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
