package fr.sillage.lti.console;

import java.util.Map;

/** Which check a reason stands for, and so whose setting has to change: the key of those words. */
public final class Diagnosis {

    private static final Map<String, String> BY_REASON = Map.ofEntries(
            Map.entry("issuer-unknown", "registration"),
            Map.entry("client-unknown", "registration"),
            Map.entry("client-ambiguous", "registration"),
            Map.entry("target-foreign", "addresses"),
            Map.entry("target-other", "addresses"),
            Map.entry("target-absent", "addresses"),
            Map.entry("return-url-refused", "addresses"),
            Map.entry("other-browser", "browser"),
            Map.entry("cookies-refused", "browser"),
            Map.entry("state-absent", "browser"),
            Map.entry("state-forged", "browser"),
            Map.entry("state-expired", "browser"),
            Map.entry("platform-signed-out", "session"),
            Map.entry("platform-refused", "session"),
            Map.entry("key-unknown", "keys"),
            Map.entry("signature-wrong", "keys"),
            Map.entry("key-id-absent", "keys"),
            Map.entry("algorithm-refused", "keys"),
            Map.entry("header-refused", "keys"),
            Map.entry("token-encrypted", "keys"),
            Map.entry("issuer-absent", "audience"),
            Map.entry("issuer-other", "audience"),
            Map.entry("audience-absent", "audience"),
            Map.entry("audience-other", "audience"),
            Map.entry("audience-stranger", "audience"),
            Map.entry("authorized-party-other", "audience"),
            Map.entry("expired", "clock"),
            Map.entry("expiry-far", "clock"),
            Map.entry("expiry-absent", "clock"),
            Map.entry("expiry-malformed", "clock"),
            Map.entry("issued-long-ago", "clock"),
            Map.entry("issued-in-future", "clock"),
            Map.entry("issued-at-absent", "clock"),
            Map.entry("issued-at-malformed", "clock"),
            Map.entry("nonce-absent", "nonce"),
            Map.entry("nonce-other", "nonce"),
            Map.entry("nonce-reused", "nonce"),
            Map.entry("deployment-unknown", "deployment"),
            Map.entry("deployment-absent", "deployment"),
            Map.entry("subject-absent", "privacy"),
            Map.entry("subject-malformed", "privacy"));

    private Diagnosis() {}

    /** @param reason as the audit has it; whatever is not about a setting is about the message itself */
    public static String textKey(String reason) {
        return "diagnosis." + BY_REASON.getOrDefault(reason, "message");
    }
}
