package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.syntax.Timestamp;
import fr.sillage.lrs.syntax.Version;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Whether two statements are the same (xAPI 1.0.3 Data 2.3.1): not compared are what the store assigns, displays of verbs,
 * definitions of activities, the order of a group's members, attachments, what is finer than
 * 0.01 s in a duration, and how a number or a time is written. The
 * timestamp of the statement itself is compared apart, since the store may have assigned it.
 */
final class Comparison {
    private static final Pattern FINER = Pattern.compile("([.,][0-9]{2})[0-9]+S$");
    private static final List<String> NOT_COMPARED =
            List.of("id", "stored", "authority", "version", "timestamp", "attachments");

    private Comparison() {}

    /** SHA-256 over all that is compared in a valid statement. */
    static byte[] digest(ObjectNode statement) {
        ObjectNode compared = statement.deepCopy().remove(NOT_COMPARED);
        StringBuilder text = new StringBuilder();
        write(essence(compared), text);
        return Key.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode essence(ObjectNode statement) {
        ((ObjectNode) statement.get("verb")).remove("display");
        sortMembers(statement.get("actor"));
        ObjectNode object = (ObjectNode) statement.get("object");
        switch (object.path("objectType").asText("Activity")) {
            case "Activity" -> object.remove("definition");
            case "SubStatement" -> essence(object.remove(List.of("attachments")));
            default -> sortMembers(object);
        }
        instant(statement);
        duration(statement.path("result"));
        JsonNode context = statement.path("context");
        sortMembers(context.path("team"));
        sortMembers(context.path("instructor"));
        for (JsonNode list : context.path("contextActivities")) {
            for (JsonNode activity : list) ((ObjectNode) activity).remove("definition");
        }
        return statement;
    }

    private static void instant(ObjectNode subStatement) {
        if (!subStatement.has("timestamp")) return;
        Timestamp.parse(subStatement.get("timestamp").textValue(), Version.V1)
                .ifPresent(instant -> subStatement.put("timestamp", instant.toString()));
    }

    // Data 4.6: "any precision beyond 0.01 second precision SHOULD NOT be included in the comparison"
    private static void duration(JsonNode result) {
        if (!result.has("duration")) return;
        String cut = FINER.matcher(result.get("duration").textValue()).replaceFirst("$1S");
        ((ObjectNode) result).put("duration", cut);
    }

    private static void sortMembers(JsonNode group) {
        if (!group.has("member")) return;
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        StreamSupport.stream(group.get("member").spliterator(), false)
                .sorted(Comparator.comparing(Comparison::text))
                .forEach(sorted::add);
        ((ObjectNode) group).set("member", sorted);
    }

    private static String text(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    /** One text per value: names sorted, strings with their length so that none can pass for structure. */
    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
            text.append('{');
            sorted.forEach((name, value) -> {
                text.append(name.length()).append(':').append(name);
                write(value, text);
            });
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(item -> write(item, text));
            text.append(']');
        } else if (node.isTextual()) {
            text.append(node.textValue().length()).append('"').append(node.textValue());
        } else if (node.isNumber()) {
            text.append('#').append(node.decimalValue().stripTrailingZeros()).append(';');
        } else {
            text.append(node.asText()).append(';');
        }
    }
}
