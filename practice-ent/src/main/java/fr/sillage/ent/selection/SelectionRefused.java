package fr.sillage.ent.selection;

/** A deep linking response that adds nothing, and why. */
public final class SelectionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    SelectionRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Which check failed. */
    public enum Reason {
        /** Signature, issuer, audience, life or nonce. */
        INVALID_TOKEN,
        REPLAYED,
        WRONG_MESSAGE,
        WRONG_DEPLOYMENT,
        /** The data is not what the request carried, or was answered already. */
        FOREIGN_DATA,
        TYPE_NOT_ACCEPTED,
        TOO_MANY,
        MALFORMED_ITEM
    }
}
