package fr.sillage.traces.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A learning record store, as far as a sender needs one. */
interface Store {

    /** @throws StoreAway when it gave no answer about these statements, or asks us to wait */
    Reply store(List<ObjectNode> statements);

    /** The statement that it has under that id, voided or not. */
    Optional<JsonNode> find(UUID statement);
}
