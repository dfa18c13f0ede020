package fr.sillage.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.json.Json;
import fr.sillage.core.people.PlatformId;
import fr.sillage.lti.keys.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The {@code state} parameter: a {@link Login} under our HMAC, so that fifty thousand unfinished ones cost nothing. */
@ApplicationScoped
public class States {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int LONGEST = 20_000;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Secrets secrets;
    private final Clock clock;

    @Inject
    States(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String sign(Login login) {
        ObjectNode json = Json.MAPPER
                .createObjectNode()
                .put("i", login.id())
                .put("p", login.platform().toString())
                .put("n", login.nonce())
                .put("u", login.target())
                .put("b", login.browser())
                .put("t", login.at().getEpochSecond());
        String body = ENCODER.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
        return body + "." + ENCODER.encodeToString(mac(body));
    }

    /** @throws fr.sillage.core.refusals.RefusedException STATE_FORGED, STATE_EXPIRED */
    Login verify(String state) {
        int dot = state.indexOf('.');
        if (dot < 0 || state.length() > LONGEST) throw Reason.STATE_FORGED.refused();
        String body = state.substring(0, dot);
        byte[] expected = ENCODER.encodeToString(mac(body)).getBytes(StandardCharsets.UTF_8);
        byte[] given = state.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) throw Reason.STATE_FORGED.refused();
        Login login = read(body);
        if (clock.instant().isAfter(login.at().plus(LIFE))) throw Reason.STATE_EXPIRED.refused();
        return login;
    }

    private static Login read(String body) {
        JsonNode json =
                Json.read(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8), JsonNode.class);
        return new Login(
                json.path("i").asText(),
                new PlatformId(UUID.fromString(json.path("p").asText())),
                json.path("n").asText(),
                json.path("u").asText(),
                json.path("b").asText(),
                Instant.ofEpochSecond(json.path("t").asLong()));
    }

    private byte[] mac(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.named(Secrets.STATE), "HmacSHA256"));
            return mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
