package fr.sillage.lrs.validation;

/** A document breaks a rule: where (JSON Pointer, RFC 6901; empty for the whole) and why, in words for the sender. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String pointer;

    public Refused(String pointer, String reason) {
        super(reason, null, false, false);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
