package fr.sillage.lrs.syntax;

import java.util.regex.Pattern;

/** Absolute IRIs (RFC 3987), by best effort as xAPI 1.0.3 Data 2.2 allows: a scheme, and no character that is never legal. */
public final class Iri {
    private static final Pattern MAILTO =
            Pattern.compile("mailto:[^\\s\\p{Cntrl}@<>\"(),:;\\[\\]\\\\]+@[^\\s\\p{Cntrl}@<>\"(),:;?\\\\/]+");
    private static final String NEVER = "<>\"{}|\\^`";

    private Iri() {}

    /** True for an IRI with a scheme: {@code https://example.org/é}, {@code urn:uuid:…}, {@code tag:…}. */
    public static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1 && isScheme(text, colon) && isRest(text, colon + 1);
    }

    /** True for {@code mailto:} followed by one plain address (xAPI 1.0.3 Data 2.4.2.3). */
    public static boolean isMailto(String text) {
        return MAILTO.matcher(text).matches();
    }

    private static boolean isScheme(String text, int end) {
        if (!isLetter(text.charAt(0))) return false;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && "+.-".indexOf(c) < 0) return false;
        }
        return true;
    }

    // by hand: a regular expression with a choice in its loop overflows the stack on a megabyte
    private static boolean isRest(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean broken = c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2));
            if (broken || NEVER.indexOf(c) >= 0 || isSpace(c)) return false;
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isHex(String text, int i) {
        return i < text.length() && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 128;
    }
}
