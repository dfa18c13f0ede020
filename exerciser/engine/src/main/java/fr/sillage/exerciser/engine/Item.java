package fr.sillage.exerciser.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that an exercise asks. An item carries its key and its feedback: before the answer only its
 * {@link #publicView} may leave the server.
 */
public interface Item {

    /** Name of the form field that carries an answer; items of several parts add a dot and the part's id. */
    String FIELD = "answer";

    /** Stable name of the kind, as stored in {@code "kind"} and used to choose a page. */
    String kind();

    /** What is asked; with a {@linkplain Wording#hasGap gap} the answer stands inside the text. */
    Wording wording();

    /** Shown after any answer, right or wrong. */
    Optional<Wording> generalFeedback();

    /** False where nothing is asked: such items count in no score. */
    default boolean gradable() {
        return true;
    }

    /** The item as the attempt of this seed has it; all else is asked of what this returns. */
    default Item drawn(long seed) {
        return this;
    }

    /**
     * The answer in a submitted form. Fields that are not this item's are ignored; the work done is bounded by the item's
     * size, whatever was sent.
     *
     * @throws ResponseRefused when the fields hold no answer that this item can take
     */
    Response read(Map<String, List<String>> fields);

    /**
     * Grades an answer; the same item and answer always give the same result. An answer that names options which a
     * correction of the item has removed earns nothing for them.
     *
     * @throws ResponseRefused when the answer is of another kind than the item
     */
    Graded grade(Response response);

    /**
     * Grades an answer in the light of what went before it, where that matters.
     *
     * @throws ResponseRefused when the answer is of another kind than the item
     */
    default Graded grade(Response response, Earlier earlier) {
        return grade(response);
    }

    /** What may be shown before the answer, options in the order drawn by the seed. */
    PublicView publicView(long seed);

    /** The key in words, plain text, for after the end; empty where nothing is asked. */
    String correctAnswer(Locale locale);

    /** A given answer in words, plain text, as a teacher reads it. */
    String inWords(Response response, Locale locale);

    /** The item as learning traces describe it, key included; empty where nothing is asked. */
    Optional<Interaction> interaction();

    /** A given answer in the pattern syntax of the {@linkplain #interaction interaction}; empty where nothing is asked. */
    String pattern(Response response);
}
