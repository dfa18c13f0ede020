package fr.sillage.lrs.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** The pair of key and secret that opens the store, and the authority in whose name it writes. */
@ApplicationScoped
public class Credentials {
    private final Optional<byte[]> expected;
    private final JsonNode authority;

    public Credentials() {
        this(
                Optional.ofNullable(System.getenv("SILLAGE_LRS_KEY")),
                Optional.ofNullable(System.getenv("SILLAGE_LRS_SECRET")),
                Optional.ofNullable(System.getenv("SILLAGE_PUBLIC_URL")));
    }

    Credentials(Optional<String> key, Optional<String> secret, Optional<String> publicUrl) {
        expected = key.filter(k -> !k.isBlank())
                .flatMap(k -> secret.filter(s -> !s.isBlank()).map(s -> digest(k + ':' + s)));
        ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
        agent.putObject("account")
                .put("homePage", publicUrl.orElse("http://localhost"))
                .put("name", key.orElse("none"));
        authority = agent;
    }

    /** Whether there is a pair at all; without one nobody comes in. */
    public boolean areSet() {
        return expected.isPresent();
    }

    /** Whether an {@code Authorization} header is {@code Basic} with this pair, in a time that does not tell how nearly. */
    public boolean open(String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) return false;
        try {
            byte[] pair = Base64.getDecoder().decode(header.substring(6).trim());
            byte[] given = digest(new String(pair, StandardCharsets.UTF_8));
            return expected.filter(digest -> MessageDigest.isEqual(digest, given))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The agent that asserts what is stored with this pair: {@code account} of the deployment, named by the key. */
    public JsonNode authority() {
        return authority;
    }

    // equal lengths, so that the comparison does not tell the length of the secret either
    private static byte[] digest(String pair) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pair.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
