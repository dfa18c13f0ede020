package fr.sillage.lrs.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.lrs.access.Credentials;
import fr.sillage.lrs.syntax.Uuid;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.JsonTrees;
import fr.sillage.lrs.validation.Refused;
import fr.sillage.lrs.validation.StatementRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes statements in: reads, validates, and stores all of a request or none of it. */
@ApplicationScoped
public class Recording {
    private final JsonNode authority;
    private final NaturalBatches batches;
    private final Horizon horizon;

    /** For the proxy of the container alone. */
    protected Recording() {
        authority = null;
        batches = null;
        horizon = null;
    }

    @Inject
    public Recording(DataSource dataSource, Credentials credentials, Horizon horizon) {
        this.authority = credentials.authority();
        this.horizon = horizon;
        Ledger ledger = new Ledger(dataSource, new Authority(dataSource, JsonTrees.write(authority)));
        this.batches = new NaturalBatches(ledger::write);
    }

    /**
     * One statement under an id named by the request (Communication 2.1.1).
     *
     * @throws Refused when it is not valid, or carries another id
     * @throws Unavailable when it cannot be stored now
     */
    Outcome put(UUID id, byte[] json, Version version) {
        ObjectNode statement = valid(JsonTrees.read(json), version);
        boolean other = statement.has("id")
                && Uuid.parse(statement.get("id").textValue())
                        .filter(id::equals)
                        .isEmpty();
        if (other) throw new Refused("/id", "is not the statementId of the request (Communication 2.1.1)");
        return keep(List.of(Received.of(statement, id, version, authority)));
    }

    /**
     * One statement or a list of them (Communication 2.1.2).
     *
     * @throws Refused when one of them is not valid, or two have the same id
     * @throws Unavailable when they cannot be stored now
     */
    Posted post(byte[] json, Version version) {
        JsonNode tree = JsonTrees.read(json);
        List<Received> received = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (JsonNode one : tree.isArray() ? tree : List.of(tree)) {
            String pointer = tree.isArray() ? "/" + received.size() : "";
            try {
                received.add(Received.of(valid(one, version), UUID.randomUUID(), version, authority));
            } catch (Refused refused) {
                throw new Refused(pointer + refused.pointer(), refused.getMessage());
            }
            if (!ids.add(received.get(received.size() - 1).id()))
                throw new Refused(pointer + "/id", "occurs twice in this request (Communication 2.1.2)");
        }
        return new Posted(received.stream().map(Received::id).toList(), keep(received));
    }

    private Outcome keep(List<Received> statements) {
        if (statements.isEmpty()) return new Outcome.Kept(horizon.latest());
        Outcome outcome = batches.submit(statements);
        if (outcome instanceof Outcome.Kept kept) horizon.raise(kept.consistentThrough());
        return outcome;
    }

    private static ObjectNode valid(JsonNode tree, Version version) {
        StatementRules.check(tree, version);
        return (ObjectNode) tree;
    }

    /** The ids in the order of the request, and what became of it. */
    record Posted(List<UUID> ids, Outcome outcome) {}
}
