package fr.sillage.core.refusals;

/** Carries a refusal up to the one place that words it. Without a stack trace: it is no fault. */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    RefusedException(Refusal refusal, String fact) {
        super(refusal.code() + (fact.isEmpty() ? "" : ": " + fact), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
