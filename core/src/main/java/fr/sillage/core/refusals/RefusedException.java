package fr.sillage.core.refusals;

/**
 * Carries a refusal up to the one place that words it. Without a stack trace: it is no fault. Its reference is made with
 * it, so that an audit row written on the way up quotes the same one as the page.
 */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;
    private final transient Reference reference = Reference.next();

    RefusedException(Refusal refusal, String fact) {
        super(refusal.code() + (fact.isEmpty() ? "" : ": " + fact), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Reference reference() {
        return reference;
    }
}
