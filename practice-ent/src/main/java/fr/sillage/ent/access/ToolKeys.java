package fr.sillage.ent.access;

import java.util.List;
import org.jose4j.jwk.JsonWebKey;

/** Where the tool's public keys come from. */
@FunctionalInterface
public interface ToolKeys {

    /**
     * The keys that the tool publishes now.
     *
     * @throws AccessRefused {@code TOOL_KEYS_UNREACHABLE}
     */
    List<JsonWebKey> fetch();
}
