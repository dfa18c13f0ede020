package fr.sillage.ent.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.ent.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** A ring of 2048-bit RSA keys, the newest first and in use. Safe for concurrent use. */
public final class SigningKeys {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shelf shelf;
    private final List<RsaJsonWebKey> keys;

    private SigningKeys(Shelf shelf, List<RsaJsonWebKey> keys) {
        this.shelf = shelf;
        this.keys = keys;
    }

    /** The ring on the shelf, or a fresh one that is put there. */
    public static SigningKeys on(Shelf shelf) {
        List<RsaJsonWebKey> kept =
                new ArrayList<>(shelf.read().map(SigningKeys::parse).orElse(List.of()));
        SigningKeys ring = new SigningKeys(shelf, kept);
        if (kept.isEmpty()) {
            ring.rotate(false);
        }
        return ring;
    }

    public synchronized RsaJsonWebKey current() {
        return keys.get(0);
    }

    /** Signs with a new key from now on; the former ones stay published or vanish at once. Returns the new key id. */
    public synchronized String rotate(boolean keepFormer) {
        RsaJsonWebKey fresh = RsaKeys.fresh();
        if (!keepFormer) {
            keys.clear();
        }
        keys.add(0, fresh);
        shelf.write(tree(OutputControlLevel.INCLUDE_PRIVATE));
        return fresh.getKeyId();
    }

    /** The JWKS document, public members only. */
    public synchronized String published() {
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private JsonNode tree(OutputControlLevel level) {
        try {
            return JSON.readTree(new JsonWebKeySet(keys).toJson(level));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jose4j wrote what is not JSON", impossible);
        }
    }

    private static List<RsaJsonWebKey> parse(JsonNode document) {
        try {
            List<RsaJsonWebKey> parsed = new ArrayList<>();
            for (JsonWebKey key : new JsonWebKeySet(document.toString()).getJsonWebKeys()) {
                parsed.add((RsaJsonWebKey) key);
            }
            return parsed;
        } catch (JoseException damaged) {
            throw new IllegalStateException("the stored key ring cannot be read", damaged);
        }
    }
}
