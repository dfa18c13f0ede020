package fr.sillage.exerciser.engine;

/**
 * What was sent is no answer to the item, so nothing is graded and nothing stored; the page says what to do next. It holds
 * nothing of what was sent, and no stack trace, so that refusing stays cheap under a flood.
 */
public final class ResponseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as the page's words distinguish it. */
    public enum Reason {
        /** Nothing was chosen or typed. */
        NOTHING,
        /** More than one answer where one is asked. */
        SEVERAL,
        /** An option, prompt or target that the item does not have. */
        UNKNOWN_OPTION,
        /** Longer than any answer to this item can be. */
        TOO_LONG,
        /** Control characters or broken Unicode. */
        NOT_TEXT,
        /** Cannot be read as one number. */
        NOT_A_NUMBER,
        /** Cannot be read as an expression in the question's letters. */
        NOT_AN_EXPRESSION,
        /** A number too large, too small or too long to be meant. */
        NUMBER_OUT_OF_BOUNDS,
        /** An answer to another kind of item. */
        OTHER_KIND
    }

    private final Reason reason;

    public ResponseRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
