package fr.sillage.lti.launch;

import java.util.Arrays;
import java.util.Optional;

/** The messages that we know (LTI Core 1.3 §5.3.1, Deep Linking 2.0 §4.4). */
enum MessageType {
    RESOURCE_LINK("LtiResourceLinkRequest"),
    DEEP_LINKING("LtiDeepLinkingRequest");

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    static Optional<MessageType> of(String claim) {
        return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
    }
}
