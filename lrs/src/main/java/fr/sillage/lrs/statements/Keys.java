package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lrs.syntax.Uuid;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** All keys under which one statement can be found (xAPI 1.0.3 Communication 2.1.3). */
final class Keys {
    private final Set<UUID> found = new LinkedHashSet<>();

    private Keys() {}

    /** The keys of a valid statement and of the agent that asserts it. */
    static UUID[] of(JsonNode statement, JsonNode authority) {
        Keys keys = new Keys();
        keys.found.add(Key.VERB.of(statement.get("verb").get("id").textValue()));
        keys.agent(Key.AGENT, statement.get("actor"));
        JsonNode object = statement.get("object");
        switch (object.path("objectType").asText("Activity")) {
            case "Activity" -> keys.found.add(Key.ACTIVITY.of(object.get("id").textValue()));
            case "Agent", "Group" -> keys.agent(Key.AGENT, object);
            default -> {} // a reference is followed by the search, a sub-statement counts among the related
        }
        Uuid.parse(statement.path("context").path("registration").asText())
                .ifPresent(registration -> keys.found.add(Key.REGISTRATION.of(registration.toString())));
        keys.related(statement);
        keys.agent(Key.RELATED_AGENT, authority);
        return keys.found.toArray(UUID[]::new);
    }

    private void related(JsonNode statement) {
        agent(Key.RELATED_AGENT, statement.get("actor"));
        JsonNode object = statement.get("object");
        switch (object.path("objectType").asText("Activity")) {
            case "Activity" ->
                found.add(Key.RELATED_ACTIVITY.of(object.get("id").textValue()));
            case "Agent", "Group" -> agent(Key.RELATED_AGENT, object);
            case "SubStatement" -> related(object);
            default -> {}
        }
        context(statement.path("context"));
    }

    private void context(JsonNode context) {
        agent(Key.RELATED_AGENT, context.path("instructor"));
        agent(Key.RELATED_AGENT, context.path("team"));
        for (JsonNode entry : context.path("contextAgents")) agent(Key.RELATED_AGENT, entry.path("agent"));
        for (JsonNode entry : context.path("contextGroups")) agent(Key.RELATED_AGENT, entry.path("group"));
        for (JsonNode list : context.path("contextActivities")) {
            for (JsonNode activity : list)
                found.add(Key.RELATED_ACTIVITY.of(activity.get("id").textValue()));
        }
    }

    private void agent(Key kind, JsonNode actor) {
        for (String identity : Identity.withMembers(actor)) found.add(kind.of(identity));
    }
}
