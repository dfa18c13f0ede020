package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.validation.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much of a statement is given back (xAPI 1.0.3 Communication 2.1.3, parameter {@code format}). */
enum Format {
    /** As it was received. */
    EXACT {
        @Override
        String apply(String statement) {
            return statement;
        }
    },
    /** Agents, groups, activities and verbs with no more than identifies them. */
    IDS {
        @Override
        String apply(String statement) {
            ObjectNode tree = (ObjectNode) JsonTrees.read(statement.getBytes(StandardCharsets.UTF_8));
            actor(tree.get("authority"));
            body(tree);
            return JsonTrees.write(tree);
        }
    };

    private static final List<String> IDENTITY =
            List.of("objectType", "mbox", "mbox_sha1sum", "openid", "account", "member");

    abstract String apply(String statement);

    private static void body(ObjectNode statement) {
        actor(statement.get("actor"));
        ((ObjectNode) statement.get("verb")).remove("display");
        ObjectNode object = (ObjectNode) statement.get("object");
        switch (object.path("objectType").asText("Activity")) {
            case "Activity" -> object.retain("id");
            case "Agent", "Group" -> actor(object);
            case "SubStatement" -> body(object);
            default -> {} // a reference is an id already
        }
        JsonNode context = statement.path("context");
        actor(context.path("instructor"));
        actor(context.path("team"));
        for (JsonNode entry : context.path("contextAgents")) actor(entry.path("agent"));
        for (JsonNode entry : context.path("contextGroups")) actor(entry.path("group"));
        for (JsonNode list : context.path("contextActivities")) {
            for (JsonNode activity : list) ((ObjectNode) activity).retain("id");
        }
    }

    private static void actor(JsonNode actor) {
        if (!(actor instanceof ObjectNode object)) return;
        object.retain(IDENTITY);
        // an identified group is known by its identifier, an anonymous one by its members
        if (Identity.of(object).isPresent()) object.remove("member");
        for (JsonNode member : object.path("member")) actor(member);
    }
}
