package fr.sillage.ent.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Room for one JSON document. */
public interface Shelf {

    /** The document last put there. */
    Optional<JsonNode> read();

    /** Returns once the document would survive a kill. */
    void write(JsonNode document);

    /** A shelf that keeps nothing, for a server that may forget. */
    static Shelf forgetful() {
        return new Shelf() {
            @Override
            public Optional<JsonNode> read() {
                return Optional.empty();
            }

            @Override
            public void write(JsonNode document) {
                // nothing is kept
            }
        };
    }
}
