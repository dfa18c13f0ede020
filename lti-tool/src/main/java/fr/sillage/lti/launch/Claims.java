package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading claims, where null and empty count as absent. */
record Claims(ObjectNode all) {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String VERSION = LTI + "version";
    static final String MESSAGE_TYPE = LTI + "message_type";
    static final String DEPLOYMENT = LTI + "deployment_id";
    static final String TARGET = LTI + "target_link_uri";
    static final String RESOURCE_LINK = LTI + "resource_link";
    static final String ROLES = LTI + "roles";
    static final String CONTEXT = LTI + "context";
    static final String CUSTOM = LTI + "custom";
    static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    private static final int LONGEST_ID = 255;

    JsonNode at(String name) {
        return all.path(name);
    }

    boolean lacks(String name) {
        JsonNode value = at(name);
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isEmpty();
    }

    /** The text of a claim; empty when absent or of another type. */
    Optional<String> text(String name) {
        return text(at(name));
    }

    static Optional<String> text(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }

    /**
     * An identifier, LTI Core 1.3 §5.3: 1 to 255 characters, none of them a control character, nor half of one: the
     * database would write any half as the same question mark, and two people would be one.
     */
    static Optional<String> id(JsonNode value) {
        return text(value).filter(text -> text.length() <= LONGEST_ID).filter(text -> text.codePoints()
                .noneMatch(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE));
    }

    /** Empty when it is not an array of texts; the texts may be empty. */
    static Optional<List<String>> texts(JsonNode value) {
        if (!value.isArray()) return Optional.empty();
        List<String> texts = new ArrayList<>();
        for (JsonNode one : value) {
            if (!one.isTextual()) return Optional.empty();
            texts.add(one.asText());
        }
        return Optional.of(texts);
    }
}
