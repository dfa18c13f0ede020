package fr.sillage.lrs.syntax;

import java.util.regex.Pattern;

/** Internet media types (RFC 2046, grammar of RFC 9110 section 8.3.1), as attachments name them (xAPI 1.0.3 Data 2.4.11). */
public final class MediaType {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern SHAPE = Pattern.compile(
            TOKEN + "/" + TOKEN + "(?:[ \\t]*;[ \\t]*" + TOKEN + "=(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*+\"))*");

    private MediaType() {}

    public static boolean isValid(String text) {
        // the pattern recurses on each parameter
        return text.length() <= 1000 && SHAPE.matcher(text).matches();
    }
}
