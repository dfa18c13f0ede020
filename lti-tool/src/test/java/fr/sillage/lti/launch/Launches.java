package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.sillage.lti.platforms.Registered;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Messages after the examples of LTI Core 1.3 §C and Deep Linking 2.0 §4.4, and how a platform signs them. */
final class Launches {

    static final Instant NOW = Instant.ofEpochSecond(1_790_000_010);
    static final String TARGET = "https://sillage.example.org/lti/launch";
    static final String NONCE = "nonce-of-this-login";
    static final RSAKey KEY = key(2048);
    static final ObjectMapper JSON = new ObjectMapper();

    private Launches() {}

    static ObjectNode resourceLink() {
        return file("resource-link");
    }

    static ObjectNode deepLinking() {
        return file("deep-linking");
    }

    static Expected expected() {
        return new Expected(Registered.ent(), Set.of("sillage-1", "sillage-2"), NONCE, TARGET);
    }

    static ObjectNode header() {
        return JSON.createObjectNode().put("alg", "RS256").put("kid", "key-1").put("typ", "JWT");
    }

    static String signed(ObjectNode header, ObjectNode claims) {
        return signed(header.toString(), claims.toString());
    }

    static String signed(String header, String claims) {
        String input =
                base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(KEY.toRSAPrivateKey());
            rsa.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + base64(rsa.sign());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static RSAKey key(int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID("key-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode file(String name) {
        try (InputStream in = Launches.class.getResourceAsStream("/launches/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
