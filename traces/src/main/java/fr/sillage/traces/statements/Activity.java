package fr.sillage.traces.statements;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Something done, or where it was done (xAPI 1.0.3, Data 2.4.4.1). Names are as people wrote them, taken as French. */
record Activity(String id, ActivityType type, Optional<String> name) {

    Activity(String id, ActivityType type, String name) {
        this(id, type, Optional.of(name));
    }

    Activity(String id, ActivityType type) {
        this(id, type, Optional.empty());
    }

    ObjectNode json() {
        ObjectNode activity = JsonNodeFactory.instance.objectNode().put("id", id);
        ObjectNode definition = activity.putObject("definition").put("type", type.iri());
        name.ifPresent(text -> definition.putObject("name").put(Draft.LANGUAGE, text));
        return activity;
    }
}
