package fr.sillage.exerciser.engine;

/**
 * One word of an answer beside the word that was expected.
 *
 * @param given as written; empty for a missing word
 * @param expected empty for a word too many
 */
public record Correction(Fault fault, String given, String expected) {

    /** What is wrong with the word; {@link #NONE} where it is right. */
    public enum Fault {
        NONE,
        MISSING,
        EXTRA,
        ACCENT,
        CAPITAL,
        /** Only the ending is another one: number, gender or person. */
        AGREEMENT,
        SPELLING
    }
}
