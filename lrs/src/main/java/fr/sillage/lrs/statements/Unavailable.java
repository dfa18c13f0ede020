package fr.sillage.lrs.statements;

/** The store cannot answer now; the same request may pass later and harms nothing when it is repeated. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(String reason) {
        super(reason, null, false, false);
    }

    Unavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
