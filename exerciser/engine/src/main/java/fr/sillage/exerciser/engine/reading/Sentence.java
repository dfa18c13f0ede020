package fr.sillage.exerciser.engine.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words of a text: letters and digits, hyphens inside, an apostrophe closing its word ({@code l’} and {@code arbre}). */
final class Sentence {

    private Sentence() {}

    static List<String> words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= composed.length(); i++) {
            char c = i < composed.length() ? composed.charAt(i) : ' ';
            boolean inside = i + 1 < composed.length() && word.length() > 0 && isLetter(composed.charAt(i + 1));
            if (isLetter(c)) {
                word.append(c);
            } else if ((c == '-' || c == '\u2010' || c == '\u2011') && inside) {
                word.append('-');
            } else if (word.length() > 0) {
                words.add(c == '\'' || c == '\u2019' ? word.append('\u2019').toString() : word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
