package fr.sillage.ent.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * How to make one JWT, well or badly.
 *
 * @param claims the payload
 * @param header members to add to the ordinary header, to replace there, or with null to take away
 * @param algorithm the one that signs: RS256, RS384, RS512, PS256, HS256 (secret: the public key) or none
 * @param key which key signs
 * @param flipped whether one bit of the signature is turned
 */
public record TokenRecipe(ObjectNode claims, ObjectNode header, String algorithm, Key key, boolean flipped) {

    /** Which private key signs; the header's kid is that of the current one in both cases. */
    public enum Key {
        CURRENT,
        STRANGER
    }

    public static TokenRecipe honest(ObjectNode claims) {
        return new TokenRecipe(claims, JsonNodeFactory.instance.objectNode(), "RS256", Key.CURRENT, false);
    }

    /** The same with members of the payload replaced, or taken away by null. */
    public TokenRecipe withClaims(JsonNode overrides) {
        return new TokenRecipe(merged(claims, overrides), header, algorithm, key, flipped);
    }

    public TokenRecipe withHeader(JsonNode overrides) {
        ObjectNode wider = header.deepCopy();
        overrides.properties().forEach(entry -> wider.set(entry.getKey(), entry.getValue()));
        return new TokenRecipe(claims, wider, algorithm, key, flipped);
    }

    public TokenRecipe signedWith(String name) {
        return new TokenRecipe(claims, header, name, key, flipped);
    }

    public TokenRecipe signedBy(Key signer) {
        return new TokenRecipe(claims, header, algorithm, signer, flipped);
    }

    public TokenRecipe withFlippedSignature() {
        return new TokenRecipe(claims, header, algorithm, key, true);
    }

    /** The header's text for the key in use. */
    String headerJson(String kid) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        plain.put("typ", "JWT");
        plain.put("alg", algorithm);
        plain.put("kid", kid);
        return merged(plain, header).toString();
    }

    private static ObjectNode merged(ObjectNode base, JsonNode overrides) {
        ObjectNode merged = base.deepCopy();
        for (Map.Entry<String, JsonNode> entry : overrides.properties()) {
            if (entry.getValue().isNull()) {
                merged.remove(entry.getKey());
            } else {
                merged.set(entry.getKey(), entry.getValue());
            }
        }
        return merged;
    }
}
