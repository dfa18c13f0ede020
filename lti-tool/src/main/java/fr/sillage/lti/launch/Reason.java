package fr.sillage.lti.launch;

import fr.sillage.core.refusals.Refusal;

/** Why the door stays closed, in the order of the checks. A name is kept for ever: audits and dashboards have it. */
public enum Reason implements Refusal {
    // Login initiation, LTI Security Framework 1.0 §5.1.1.1
    /** {@code iss}, {@code login_hint} or {@code target_link_uri} is missing. */
    INITIATION_INCOMPLETE(400),
    INITIATION_TOO_LARGE(413),
    /** Another method than the address takes. */
    METHOD_REFUSED(405),
    /** Not a form, or one with a broken escape. */
    FORM_MALFORMED(400),
    PARAMETER_REPEATED(400),
    ISSUER_UNKNOWN(400),
    CLIENT_UNKNOWN(400),
    /** An issuer with several registrations, and no {@code client_id} to tell them apart. */
    CLIENT_AMBIGUOUS(400),
    /** {@code target_link_uri} is not an address of ours. */
    TARGET_FOREIGN(400),

    // State, and whose browser it is
    STATE_ABSENT(400),
    /** Not signed by us, or changed since. */
    STATE_FORGED(400),
    STATE_EXPIRED(400),
    /** The browser that answers is not the one that asked, or keeps no cookie. */
    OTHER_BROWSER(403),
    /** Not even a window of our own may keep a cookie. */
    COOKIES_REFUSED(403),

    // The platform's own errors, OpenID Connect Core §3.1.2.6
    PLATFORM_SIGNED_OUT(401),
    PLATFORM_REFUSED(400),

    // The token as a JWS, LTI Security Framework 1.0 §5.1.3 (1) and RFC 7515
    TOKEN_ABSENT(400),
    TOKEN_TOO_LARGE(400),
    TOKEN_ENCRYPTED(400),
    /** Not three parts of canonical base64url, or JSON that is broken, too deep or names a member twice. */
    TOKEN_MALFORMED(400),
    /** {@code jwk}, {@code jku}, {@code x5u}, {@code x5c} or {@code crit}: never followed. */
    HEADER_REFUSED(401),
    ALGORITHM_REFUSED(401),
    KEY_ID_ABSENT(401),
    KEY_UNKNOWN(401),
    SIGNATURE_WRONG(401),

    // Whose token, for whom, and when, §5.1.3 (2) to (9)
    ISSUER_ABSENT(401),
    ISSUER_OTHER(401),
    AUDIENCE_ABSENT(401),
    AUDIENCE_OTHER(401),
    AUDIENCE_STRANGER(401),
    AUTHORIZED_PARTY_OTHER(401),
    EXPIRY_ABSENT(401),
    EXPIRY_MALFORMED(401),
    EXPIRED(401),
    /** A life longer than any nonce is kept. */
    EXPIRY_FAR(401),
    ISSUED_AT_ABSENT(401),
    ISSUED_AT_MALFORMED(401),
    ISSUED_LONG_AGO(401),
    ISSUED_IN_FUTURE(401),
    NONCE_ABSENT(401),
    NONCE_OTHER(401),
    NONCE_REUSED(401),

    // The message, LTI Core 1.3 §5.3
    /** Two required claims or more are missing: hardly an LTI 1.3 message. */
    CLAIMS_ABSENT(400),
    VERSION_ABSENT(400),
    VERSION_OTHER(400),
    MESSAGE_TYPE_ABSENT(400),
    MESSAGE_TYPE_UNKNOWN(400),
    DEPLOYMENT_ABSENT(400),
    DEPLOYMENT_UNKNOWN(403),
    TARGET_ABSENT(400),
    TARGET_OTHER(400),
    RESOURCE_LINK_ABSENT(400),
    RESOURCE_LINK_MALFORMED(400),
    ROLES_ABSENT(400),
    ROLES_MALFORMED(400),
    SUBJECT_ABSENT(400),
    SUBJECT_MALFORMED(400),
    CONTEXT_MALFORMED(400),

    // Deep Linking 2.0 §4.4.1
    DEEP_LINKING_MALFORMED(400),
    RETURN_URL_REFUSED(400);

    private final int status;

    Reason(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
