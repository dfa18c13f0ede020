package fr.sillage.exerciser.engine.reading;

import fr.sillage.exerciser.engine.Correction;
import fr.sillage.exerciser.engine.EditDistance;
import fr.sillage.exerciser.engine.Tolerance;
import java.util.Locale;
import java.util.Set;

/** What is wrong with one written word, and how far that makes it from the expected one. */
final class Fault {

    /** More than a missing word and a word too many would make a pair of strangers; see {@link Alignment}. */
    static final int STRANGERS = 19;

    static final int ONE_ALONE = 10;

    private static final int LIGHT = 5;
    private static final int SIMILAR = 10;
    private static final int SHORTEST_STEM = 2;

    /** Endings that French changes for number, gender and person; verbs of the first group included. */
    private static final Set<String> ENDINGS = Set.of(
            "", "e", "s", "x", "t", "d", "es", "nt", "ent", "é", "ée", "és", "ées", "er", "ez", "ai", "as", "a", "ais",
            "ait", "aient", "ont", "ons", "al", "aux", "au", "eau", "eaux", "i", "is", "it", "ie", "ies", "u", "ue",
            "us", "ues", "if", "ive", "ifs", "ives", "eux", "euse", "euses", "lle", "l", "ls", "lles", "ne", "nes",
            "te", "tes", "ts", "é-je");

    private Fault() {}

    static Correction.Fault of(String given, String expected) {
        if (given.equals(expected)) {
            return Correction.Fault.NONE;
        }
        String small = given.toLowerCase(Locale.ROOT);
        String smallExpected = expected.toLowerCase(Locale.ROOT);
        if (small.equals(smallExpected)) {
            return Correction.Fault.CAPITAL;
        }
        // "chanté" for "chantée" is agreement, "chante" for "chanté" too: the ending speaks before the accent
        if (isAgreement(small, smallExpected)) {
            return Correction.Fault.AGREEMENT;
        }
        return Tolerance.bare(small).equals(Tolerance.bare(smallExpected))
                ? Correction.Fault.ACCENT
                : Correction.Fault.SPELLING;
    }

    static int distance(String given, String expected) {
        Correction.Fault fault = of(given, expected);
        if (fault == Correction.Fault.NONE) {
            return 0;
        }
        if (fault != Correction.Fault.SPELLING) {
            return LIGHT;
        }
        int most = Math.max(1, Math.max(given.length(), expected.length()) / 2);
        return EditDistance.of(given, expected, most) <= most ? SIMILAR : STRANGERS;
    }

    private static boolean isAgreement(String given, String expected) {
        int stem = 0;
        while (stem < given.length() && stem < expected.length() && given.charAt(stem) == expected.charAt(stem)) {
            stem++;
        }
        int longest = Math.max(given.length(), expected.length());
        return stem >= SHORTEST_STEM
                && 2 * stem >= longest
                && ENDINGS.contains(given.substring(stem))
                && ENDINGS.contains(expected.substring(stem));
    }
}
