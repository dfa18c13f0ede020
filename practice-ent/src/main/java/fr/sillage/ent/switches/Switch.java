package fr.sillage.ent.switches;

import java.util.Arrays;
import java.util.Optional;

/** Every hostile or unusual behaviour, by the name that the control API uses. */
public enum Switch {
    OMIT_KID("omitKid", Kind.FLAG, "id_token header without kid"),
    UNKNOWN_KID("unknownKid", Kind.FLAG, "id_token header with a kid that the JWKS does not have"),
    WRONG_ALG("wrongAlg", Kind.TEXT, "id_token signed with this alg: none, HS256 (secret: public key), RS384, PS256"),
    BAD_SIGNATURE("badSignature", Kind.FLAG, "one bit of the signature flipped"),
    EXPIRED_TOKEN("expiredToken", Kind.FLAG, "iat and exp an hour ago"),
    WRONG_ISS("wrongIss", Kind.FLAG, "iss with a trailing slash"),
    WRONG_AUD("wrongAud", Kind.FLAG, "aud of another client"),
    WRONG_DEPLOYMENT("wrongDeployment", Kind.FLAG, "deployment_id that the tool does not know"),
    WRONG_NONCE("wrongNonce", Kind.FLAG, "a nonce that the tool did not make"),
    NO_SUB("noSub", Kind.FLAG, "no sub claim"),
    WRONG_VERSION("wrongVersion", Kind.FLAG, "LTI version 1.2.0"),
    WRONG_MESSAGE_TYPE("wrongMessageType", Kind.FLAG, "an unknown message type"),
    NO_RESOURCE_LINK("noResourceLink", Kind.FLAG, "no resource_link claim"),
    TAMPER_STATE("tamperState", Kind.FLAG, "another state comes back than was sent"),
    HIDE_NAMES("hideNames", Kind.FLAG, "no names or addresses in launches and roster"),
    STORAGE_TARGET("storageTarget", Kind.TEXT, "lti_storage_target of the login, the page then answers lti.put_data"),
    REQUIRE_SESSION("requireSession", Kind.FLAG, "login_required when this browser never signed in as the person"),
    INITIATE_BY_POST("initiateByPost", Kind.FLAG, "login initiation by a posted form instead of a redirect"),
    JWKS_STATUS("jwksStatus", Kind.STATUS, "the JWKS endpoint answers with this status"),
    TOKEN_ENDPOINT_STATUS("tokenEndpointStatus", Kind.STATUS, "the token endpoint answers with this status"),
    SCORES_STATUS("scoresStatus", Kind.STATUS, "score posts answer with this status and are not stored"),
    LOSE_SCORE_RESPONSE("loseScoreResponse", Kind.FLAG, "scores are stored, the answer is 504"),
    SECOND_PRECISION("secondPrecision", Kind.FLAG, "timestamps compared by whole seconds, as Moodle does"),
    SINGLE_ITEM("singleItem", Kind.FLAG, "accept_multiple false when activities are added"),
    ACCEPT_TYPES("acceptTypes", Kind.TEXT, "accept_types of a selection, separated by commas"),
    NO_LINE_ITEM("noLineItem", Kind.FLAG, "accept_lineitem false when activities are added"),
    RETRY_AFTER("retryAfter", Kind.TEXT, "Retry-After of the statuses 429 and 503, in seconds (default 2)");

    private final String label;
    private final Kind kind;
    private final String effect;

    Switch(String label, Kind kind, String effect) {
        this.label = label;
        this.kind = kind;
        this.effect = effect;
    }

    public static Optional<Switch> named(String label) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.label.equals(label))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** What it does, for whoever reads the control API. */
    public String effect() {
        return effect;
    }

    /** Whether the text can be this switch's value. */
    public boolean accepts(String value) {
        return kind.accepts(value);
    }

    private enum Kind {
        FLAG("true"),
        TEXT("[\\x21-\\x7e]{1,200}"),
        STATUS("[1-5]\\d\\d");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        boolean accepts(String value) {
            return value.matches(pattern);
        }
    }
}
