package fr.sillage.exerciser.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * How far a typed text may be from the expected one.
 *
 * @param accents what is kept of the credit when only accents and the like differ; nothing where accents count
 * @param slips how many letters may be off, 0 to 3, and never more than one in four letters of the shorter text
 * @param slip what is kept of the credit then
 * @param forbidden words or phrases that earn nothing wherever they stand, at most 50
 */
public record Tolerance(Credit accents, int slips, Credit slip, List<String> forbidden) {

    /** Nothing but what {@link FoldedText} folds. */
    public static final Tolerance NONE = new Tolerance(Credit.NONE, 0, Credit.NONE, List.of());

    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 4;
    private static final int MOST_FORBIDDEN = 50;

    public Tolerance {
        forbidden = List.copyOf(forbidden);
        if (slips < 0
                || slips > MOST_SLIPS
                || forbidden.size() > MOST_FORBIDDEN
                || forbidden.stream().anyMatch(word -> word.isBlank() || word.length() > TextPattern.MAX_LENGTH)
                || accents.fraction().signum() < 0
                || slip.fraction().signum() < 0) {
            throw new IllegalArgumentException("tolerance out of bounds");
        }
    }

    /** What is kept of the credit of an expected text without wildcards, and why; empty when the typed one is too far. */
    public Optional<Kept> kept(FoldedText typed, FoldedText expected) {
        String bareTyped = bare(typed.value());
        String bareExpected = bare(expected.value());
        if (bareTyped.equals(bareExpected) && accents.isPositive()) {
            return Optional.of(new Kept(accents, Remark.Notice.ACCENTS));
        }
        int shorter = Math.min(typed.value().length(), expected.value().length());
        int allowed = Math.min(slips, shorter / LETTERS_PER_SLIP);
        boolean near = allowed > 0 && slip.isPositive() && !bareTyped.equals(bareExpected);
        return near && EditDistance.of(typed.value(), expected.value(), allowed) <= allowed
                ? Optional.of(new Kept(slip, Remark.Notice.TYPING_SLIP))
                : Optional.empty();
    }

    /** A share of a credit, and the reason why it is not all of it. */
    public record Kept(Credit share, Remark.Notice notice) {}

    /** Whether a forbidden word stands in it, as a whole word. */
    public boolean forbids(String typed) {
        String words = spaced(typed);
        return forbidden.stream().anyMatch(word -> words.contains(spaced(word)));
    }

    private static String spaced(String text) {
        String folded = FoldedText.of(text).value();
        StringBuilder words = new StringBuilder(" ");
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean word = Character.isLetterOrDigit(c);
            if (word || words.charAt(words.length() - 1) != ' ') {
                words.append(word ? c : ' ');
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    /** Without accents and cedillas, ligatures in two letters. */
    public static String bare(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString().replace("œ", "oe").replace("æ", "ae");
    }
}
