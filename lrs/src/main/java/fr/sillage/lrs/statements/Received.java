package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.syntax.Timestamp;
import fr.sillage.lrs.syntax.Uuid;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.JsonTrees;
import fr.sillage.lrs.validation.StatementRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A valid statement, worked out as far as it can be before the database is asked.
 *
 * @param body the statement as JSON without id, stored, authority and version, which the store assigns
 * @param timestamp when it happened, if the sender said so
 * @param target the statement that its object refers to
 */
record Received(
        UUID id,
        String body,
        Optional<Instant> timestamp,
        String version,
        byte[] digest,
        UUID[] keys,
        Optional<UUID> target,
        boolean voiding) {

    /** From a statement that passed {@code StatementRules}, under the id that it carries or else the one given. */
    static Received of(ObjectNode statement, UUID otherwise, Version version, JsonNode authority) {
        listContextActivities(statement);
        listContextActivities(statement.get("object"));
        byte[] digest = Comparison.digest(statement);
        UUID[] keys = Keys.of(statement, authority);
        UUID id = Optional.ofNullable(statement.remove("id"))
                .flatMap(node -> Uuid.parse(node.textValue()))
                .orElse(otherwise);
        String ownVersion = Optional.ofNullable(statement.remove("version"))
                .map(JsonNode::textValue)
                .orElse(version.assigned());
        statement.remove(List.of("stored", "authority"));
        Optional<Instant> timestamp = Optional.ofNullable(statement.get("timestamp"))
                .flatMap(node -> Timestamp.parse(node.textValue(), version));
        Optional<UUID> target = Optional.of(statement.get("object"))
                .filter(object ->
                        "StatementRef".equals(object.path("objectType").asText()))
                .flatMap(object -> Uuid.parse(object.get("id").textValue()));
        boolean voiding =
                StatementRules.VOIDED.equals(statement.get("verb").get("id").textValue());
        return new Received(id, JsonTrees.write(statement), timestamp, ownVersion, digest, keys, target, voiding);
    }

    // Data 2.4.6.2: "The LRS MUST return every value in the contextActivities Object as an array"
    private static void listContextActivities(JsonNode statement) {
        if (!(statement.path("context").path("contextActivities") instanceof ObjectNode kinds)) return;
        for (Map.Entry<String, JsonNode> kind : List.copyOf(kinds.properties())) {
            if (kind.getValue().isObject())
                kinds.set(kind.getKey(), JsonNodeFactory.instance.arrayNode().add(kind.getValue()));
        }
    }
}
