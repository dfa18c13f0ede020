package fr.sillage.ent.gradebook;

/** What the gradebook does not do, with its reason; nothing was changed. */
public final class GradeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public GradeRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, with the HTTP status that Moodle answers. */
    public enum Reason {
        MALFORMED(400),
        NOT_GRADABLE(400),
        FOREIGN_LINK(403),
        UNKNOWN_COURSE(404),
        UNKNOWN_LINE_ITEM(404),
        OLDER_TIMESTAMP(409);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
