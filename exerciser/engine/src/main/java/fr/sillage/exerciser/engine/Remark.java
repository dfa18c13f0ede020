package fr.sillage.exerciser.engine;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that the engine itself noticed about an answer, worded in the reader's language.
 *
 * @param about the part of the answer; empty for all of it
 */
public record Remark(Notice notice, Optional<OptionId> about) {

    /** What is noticed. */
    public enum Notice {
        /** Right but for the accents. */
        ACCENTS,
        /** Right but for a letter or two. */
        TYPING_SLIP,
        /** Holds a word that the question excludes. */
        FORBIDDEN_WORD,
        /** Right value, written with too few or too many significant figures. */
        SIGNIFICANT_FIGURES,
        /** "Bonne valeur, mauvaise unité". */
        RIGHT_VALUE_WRONG_UNIT,
        /** Right value without a unit. */
        RIGHT_VALUE_NO_UNIT,
        /** A unit of the right kind, but another value. */
        WRONG_VALUE,
        /** A unit of another kind: a length where a mass is asked. */
        OTHER_DIMENSION,
        /** Equal to the key, but not expanded. */
        NOT_EXPANDED,
        /** Equal to the key, but not factored. */
        NOT_FACTORED,
        /** Equal to the key, but not simplified as far as asked. */
        NOT_REDUCED,
        /** Sure, and wrong: certainty cost something. */
        SURE_AND_WRONG,
        /** Unsure, and right: certainty would have earned more. */
        UNSURE_AND_RIGHT,
        /** A person will read and grade it. */
        TO_BE_GRADED
    }

    public static Remark onAnswer(Notice notice) {
        return new Remark(notice, Optional.empty());
    }

    public static Remark on(OptionId part, Notice notice) {
        return new Remark(notice, Optional.of(part));
    }

    /** The sentence, plain text, which addresses nobody: fit for pupils and adults. */
    public String inWords(Locale locale) {
        return Words.in(locale).of("remark." + notice.name().toLowerCase(Locale.ROOT));
    }
}
