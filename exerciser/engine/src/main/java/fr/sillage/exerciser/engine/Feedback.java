package fr.sillage.exerciser.engine;

import java.util.Optional;

/**
 * Something said to the student after an answer.
 *
 * @param about the option or prompt that it comments on; empty for the answer or the item as a whole
 */
public record Feedback(Source source, Optional<OptionId> about, Wording wording) {

    /** Why it is said: because of this answer, or after every answer. */
    public enum Source {
        ANSWER,
        GENERAL
    }

    public static Feedback onAnswer(Wording wording) {
        return new Feedback(Source.ANSWER, Optional.empty(), wording);
    }

    public static Feedback on(OptionId about, Wording wording) {
        return new Feedback(Source.ANSWER, Optional.of(about), wording);
    }

    public static Feedback general(Wording wording) {
        return new Feedback(Source.GENERAL, Optional.empty(), wording);
    }
}
