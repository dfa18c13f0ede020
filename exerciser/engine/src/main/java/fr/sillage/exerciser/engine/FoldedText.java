package fr.sillage.exerciser.engine;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as short answers are compared: composed Unicode (NFC), outer white space gone, inner white space of any kind one
 * space, no case, keyboard apostrophes and hyphens in place of typographic ones. Accents count.
 */
public record FoldedText(String value) {

    public static FoldedText of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = plain(composed.charAt(i));
            boolean doubled = c == ' ' && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ');
            if (!doubled) {
                folded.append(c);
            }
        }
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') {
            folded.setLength(end - 1);
        }
        // Upper case first: "ß" and "SS", "ς" and "σ" meet only there
        return new FoldedText(folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2010', '\u2011', '\u2212' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
