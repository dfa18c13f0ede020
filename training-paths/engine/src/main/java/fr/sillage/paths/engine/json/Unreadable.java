package fr.sillage.paths.engine.json;

/** JSON that is none of ours, or of a version that this code does not know. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        NOT_JSON,
        UNKNOWN_VERSION,
        UNKNOWN_KIND,
        /** A member is absent, of another type or out of its bounds. */
        MALFORMED
    }

    private final Reason reason;

    Unreadable(Reason reason, String place) {
        super(reason + " at " + place);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
