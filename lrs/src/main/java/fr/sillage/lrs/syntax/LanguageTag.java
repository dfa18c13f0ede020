package fr.sillage.lrs.syntax;

import java.util.regex.Pattern;

/** Well-formed language tags of RFC 5646 section 2.1: the sequence of subtag lengths, as xAPI 1.0.3 Data 2.2 asks. */
public final class LanguageTag {
    private static final Pattern WELL_FORMED = Pattern.compile(
            "(?i)(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})" // language, extended language
                    + "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?" // script, region
                    + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*" // variants
                    + "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*" // extensions
                    + "(?:-x(?:-[a-z0-9]{1,8})+)?"
                    + "|x(?:-[a-z0-9]{1,8})+"
                    + "|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
                    + "|en-GB-oed|sgn-(?:BE-FR|BE-NL|CH-DE)|zh-min");

    private LanguageTag() {}

    public static boolean isWellFormed(String text) {
        // no tag in use is longer, and the pattern recurses on each subtag
        return text.length() <= 200 && WELL_FORMED.matcher(text).matches();
    }
}
