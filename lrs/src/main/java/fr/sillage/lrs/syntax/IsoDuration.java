package fr.sillage.lrs.syntax;

import java.util.regex.Pattern;

/**
 * Durations of ISO 8601:2004(E) section 4.4.3.2 (xAPI 1.0.3 Data 4.6): {@code PnYnMnDTnHnMnS} or {@code PnW}, only the
 * last number with a fraction, never the alternative form with dashes and colons. Kept as text: months have no length.
 */
public final class IsoDuration {
    private static final String N = "[0-9]+";
    private static final String LAST = "[0-9]+(?:[.,][0-9]+)?";
    private static final Pattern WEEKS = Pattern.compile("P" + LAST + "W");
    private static final Pattern PARTS = Pattern.compile("P(?=[0-9T])"
            + "(?:" + LAST + "Y(?!.)|" + N + "Y)?(?:" + LAST + "M(?!.)|" + N + "M)?(?:" + LAST + "D(?!.)|" + N + "D)?"
            + "(?:T(?=[0-9])(?:" + LAST + "H(?!.)|" + N + "H)?(?:" + LAST + "M(?!.)|" + N + "M)?(?:" + LAST + "S)?)?");

    private IsoDuration() {}

    public static boolean isValid(String text) {
        return PARTS.matcher(text).matches() || WEEKS.matcher(text).matches();
    }
}
