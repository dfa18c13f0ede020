package fr.sillage.ent.access;

/** A caller without the right, with the status and the error code of RFC 6749 (5.2) or RFC 6750 (3.1). */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public AccessRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        INVALID_REQUEST(400, "invalid_request"),
        UNSUPPORTED_GRANT_TYPE(400, "unsupported_grant_type"),
        INVALID_SCOPE(400, "invalid_scope"),
        INVALID_CLIENT(401, "invalid_client"),
        INVALID_TOKEN(401, "invalid_token"),
        INSUFFICIENT_SCOPE(403, "insufficient_scope"),
        TOOL_KEYS_UNREACHABLE(503, "temporarily_unavailable");

        private final int status;
        private final String code;

        Reason(int status, String code) {
            this.status = status;
            this.code = code;
        }

        public int status() {
            return status;
        }

        public String code() {
            return code;
        }
    }
}
