package fr.sillage.lti.platforms;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import fr.sillage.core.json.Json;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The public keys that a platform signs with, by kid: RSA of at least 2048 bits, meant for RS256 signatures. */
record KeySet(Map<String, RSAPublicKey> keys) {

    private static final int SHORTEST = 2048;
    private static final int MOST = 200;

    /**
     * What a JWKS (RFC 7517 §5) holds; keys of other kinds, or without a kid, are passed over.
     *
     * @throws IOException when it is not a JWKS, or holds more than 200 keys
     */
    static KeySet read(byte[] jwks) throws IOException {
        JsonNode list = Json.MAPPER.readTree(jwks).path("keys");
        if (!list.isArray() || list.size() > MOST) throw new IOException("not a JWKS of at most 200 keys");
        Map<String, RSAPublicKey> keys = new HashMap<>();
        for (JsonNode key : list) {
            rsa(key).ifPresent(found -> keys.putIfAbsent(key.path("kid").asText(), found));
        }
        return new KeySet(Map.copyOf(keys));
    }

    Optional<RSAPublicKey> find(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    private static Optional<RSAPublicKey> rsa(JsonNode key) {
        boolean fits = key.path("kty").asText().equals("RSA")
                && key.path("kid").isTextual()
                && key.path("use").asText("sig").equals("sig")
                && key.path("alg").asText("RS256").equals("RS256");
        if (!fits) return Optional.empty();
        try {
            return Optional.of(RSAKey.parse(key.toString()).toRSAPublicKey())
                    .filter(found -> found.getModulus().bitLength() >= SHORTEST);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
