package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.lrs.Statements;
import fr.sillage.lrs.TestDatabase;
import fr.sillage.lrs.access.Credentials;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** An empty store without the web around it. */
final class Store {
    final DataSource database = TestDatabase.empty();
    final Horizon horizon = new Horizon();
    final Recording recording;
    final Retrieving retrieving;

    Store() {
        recording = new Recording(database, new Credentials(), horizon);
        retrieving = new Retrieving(database, horizon);
    }

    List<UUID> post(JsonNode... statements) {
        Recording.Posted posted = recording.post(Statements.bytes(statements), Version.V1);
        if (posted.outcome() instanceof Outcome.Conflict conflict)
            throw new AssertionError("conflict " + conflict.id());
        return posted.ids();
    }

    Outcome put(UUID id, JsonNode statement) {
        return recording.put(id, JsonTrees.write(statement).getBytes(StandardCharsets.UTF_8), Version.V1);
    }

    JsonNode get(UUID id) {
        return one("statementId", id).map(Recorded::json).map(Statements::json).orElseThrow();
    }

    Optional<Recorded> one(String parameter, UUID id) {
        return retrieving.one((Query.One) QueryParameters.read(Map.of(parameter, List.of(id.toString())), Version.V1));
    }

    /** Ids found by parameters given as name, value, name, value. */
    List<UUID> search(String... parameters) {
        return ids(page(parameters));
    }

    Page page(String... parameters) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) map.put(parameters[i], List.of(parameters[i + 1]));
        return retrieving.search((Query.Search) QueryParameters.read(map, Version.V1));
    }

    static List<UUID> ids(Page page) {
        return page.statements().stream()
                .map(found ->
                        UUID.fromString(Statements.json(found.json()).get("id").textValue()))
                .toList();
    }
}
