package fr.sillage.traces.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Whether what a store has is what we sent. A store may set who vouches for it and when it came, complete what an
 * activity or verb is called, and write a time or a list otherwise (xAPI 1.0.3, Data 2.3.1 and Communication 2.1.3).
 */
final class SameStatement {

    private static final List<String> SET_BY_STORES = List.of("stored", "authority", "version");
    private static final List<String> RELATIONS = List.of("parent", "grouping", "category", "other");

    private SameStatement() {}

    static boolean same(JsonNode sent, JsonNode stored) {
        return plain(sent).equals(SameStatement::compare, plain(stored));
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) return one.decimalValue().compareTo(other.decimalValue());
        return one.equals(other) ? 0 : 1;
    }

    private static ObjectNode plain(JsonNode statement) {
        ObjectNode plain = statement.deepCopy();
        plain.remove(SET_BY_STORES);
        if (plain.path("verb") instanceof ObjectNode verb) verb.remove("display");
        if (plain.path("actor") instanceof ObjectNode actor && !actor.has("objectType")) {
            actor.put("objectType", "Agent");
        }
        if (plain.path("object") instanceof ObjectNode object) plainActivity(object);
        if (plain.path("context").path("contextActivities") instanceof ObjectNode around) plainContext(around);
        if (plain.has("timestamp"))
            plain.put("timestamp", instant(plain.get("timestamp").asText()));
        return plain;
    }

    private static void plainActivity(ObjectNode object) {
        if (!object.has("objectType")) object.put("objectType", "Activity");
        object.remove("definition");
    }

    private static void plainContext(ObjectNode around) {
        for (String relation : RELATIONS) {
            JsonNode activities = around.path(relation);
            if (activities.isMissingNode()) continue;
            ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
            Iterable<JsonNode> each = activities.isArray() ? activities : List.of(activities);
            StreamSupport.stream(each.spliterator(), false)
                    .map(activity -> activity.path("id").asText())
                    .sorted(Comparator.naturalOrder())
                    .forEach(sorted::add);
            around.set(relation, sorted);
        }
    }

    private static String instant(String timestamp) {
        try {
            return OffsetDateTime.parse(timestamp).toInstant().toString();
        } catch (DateTimeException e) {
            return timestamp;
        }
    }
}
