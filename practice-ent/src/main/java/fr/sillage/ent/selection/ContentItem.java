package fr.sillage.ent.selection;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.selection.SelectionRefused.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A resource link as the tool describes it (Deep Linking 2.0, 3.2). */
record ContentItem(String title, Map<String, String> custom, Optional<JsonNode> lineItem, Optional<Instant> due) {

    static final String TYPE = "ltiResourceLink";

    /** @throws SelectionRefused {@code MALFORMED_ITEM} */
    static ContentItem read(JsonNode json, String toolUrl) {
        String url = json.path("url").asText(toolUrl);
        if (!url.startsWith(toolUrl)) throw malformed("url is not the tool's");
        if (json.path("title").asText().isBlank()) throw malformed("title");
        Optional<JsonNode> lineItem = Optional.of(json.path("lineItem")).filter(one -> !one.isMissingNode());
        lineItem.ifPresent(ContentItem::check);
        return new ContentItem(json.path("title").asText(), custom(json.path("custom")), lineItem, due(json));
    }

    /** The column, tied to the link that it comes with (3.2.1): without a label of its own it takes the link's title. */
    Optional<LineItem.Draft> column(String linkId) {
        return lineItem.map(json -> new LineItem.Draft(
                json.path("label").asText(title),
                json.path("scoreMaximum").decimalValue(),
                Optional.of(json.path("resourceId").asText()),
                Optional.of(json.path("tag").asText()),
                Optional.of(linkId)));
    }

    private static void check(JsonNode lineItem) {
        boolean complete = lineItem.path("scoreMaximum").isNumber()
                && lineItem.path("scoreMaximum").decimalValue().signum() > 0
                && !lineItem.path("resourceId").asText().isEmpty()
                && lineItem.path("tag").isTextual();
        if (!complete) throw malformed("lineItem");
    }

    private static Map<String, String> custom(JsonNode json) {
        Map<String, String> custom = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : json.properties()) {
            if (!one.getValue().isTextual()) throw malformed("custom." + one.getKey());
            custom.put(one.getKey(), one.getValue().asText());
        }
        return custom;
    }

    private static Optional<Instant> due(JsonNode json) {
        JsonNode end = json.path("submission").path("endDateTime");
        if (end.isMissingNode()) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(end.asText()).toInstant());
        } catch (DateTimeException e) {
            throw malformed("submission.endDateTime");
        }
    }

    private static SelectionRefused malformed(String member) {
        return new SelectionRefused(Reason.MALFORMED_ITEM, member);
    }
}
