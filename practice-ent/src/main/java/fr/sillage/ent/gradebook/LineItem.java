package fr.sillage.ent.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/** A column of one course's gradebook (AGS 2.0, 3.2). Its URL is not part of it. */
public record LineItem(long id, String courseId, Draft draft) {

    /** What the tool says of a line item when it creates or replaces one. */
    public record Draft(
            String label,
            BigDecimal scoreMaximum,
            Optional<String> resourceId,
            Optional<String> tag,
            Optional<String> resourceLinkId) {

        /** @throws GradeRefused {@code MALFORMED} without a label or a positive maximum */
        public static Draft read(JsonNode json) {
            Fields fields = new Fields(json);
            return new Draft(
                    fields.filled("label").orElseThrow(() -> Fields.malformed("label")),
                    fields.number("scoreMaximum")
                            .filter(value -> value.signum() > 0)
                            .orElseThrow(() -> Fields.malformed("scoreMaximum")),
                    fields.filled("resourceId"),
                    fields.filled("tag"),
                    fields.filled("resourceLinkId"));
        }
    }

    /** Which line items to list; what is absent does not matter. */
    public record Filter(Optional<String> resourceId, Optional<String> resourceLinkId, Optional<String> tag) {

        public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        boolean admits(LineItem item) {
            return matches(resourceId, item.draft.resourceId)
                    && matches(resourceLinkId, item.draft.resourceLinkId)
                    && matches(tag, item.draft.tag);
        }

        private static boolean matches(Optional<String> wanted, Optional<String> found) {
            return wanted.isEmpty() || wanted.equals(found);
        }
    }

    /** Members of the draft; resource id and tag stand there empty when there is none, as in Moodle. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("label", draft.label);
        json.put("scoreMaximum", Score.plain(draft.scoreMaximum));
        json.put("resourceId", draft.resourceId.orElse(""));
        json.put("tag", draft.tag.orElse(""));
        draft.resourceLinkId.ifPresent(link -> json.put("resourceLinkId", link));
        return json;
    }
}
