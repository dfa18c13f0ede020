package fr.sillage.lti.deeplinking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import fr.sillage.core.json.Json;
import fr.sillage.lti.keys.ToolKeys;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The signed answer to a selection, Deep Linking 2.0 §4.5: what to add, or that nothing is, and why. */
@ApplicationScoped
public class DeepLinkingResponses {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final ToolKeys keys;
    private final Settings settings;
    private final Clock clock;

    @Inject
    DeepLinkingResponses(ToolKeys keys, Settings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param message for the person, in their language (§4.5.6)
     * @return a compact JWS
     */
    String sign(Registration platform, Selection selection, List<Choice> choices, String message) {
        Instant now = clock.instant();
        ObjectNode claims = Json.MAPPER
                .createObjectNode()
                .put("iss", platform.clientId())
                .put("aud", platform.issuer())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(LIFE).getEpochSecond())
                .put("nonce", UUID.randomUUID().toString())
                .put(LTI + "message_type", "LtiDeepLinkingResponse")
                .put(LTI + "version", "1.3.0")
                .put(LTI + "deployment_id", selection.deployment())
                .put(DL + "msg", message);
        selection.data().ifPresent(data -> claims.put(DL + "data", data));
        ArrayNode items = claims.putArray(DL + "content_items");
        choices.forEach(choice -> items.add(item(choice)));
        return signed(claims);
    }

    /** §3.2; our own address is the tool's usual one, what is opened stands in {@code custom}. */
    private ObjectNode item(Choice choice) {
        ObjectNode item = Json.MAPPER
                .createObjectNode()
                .put("type", Selection.LINK)
                .put("title", choice.title())
                .put("url", settings.at("/lti/launch").toString());
        item.putObject("custom").put(Linked.CUSTOM, choice.activity().id().toString());
        choice.points().ifPresent(points -> item.putObject("lineItem")
                .put("label", choice.title())
                .put("scoreMaximum", points)
                .put("resourceId", choice.activity().id().value().toString())
                .put("tag", "sillage"));
        choice.due().ifPresent(due -> item.putObject("submission").put("endDateTime", due.toString()));
        return item;
    }

    private String signed(ObjectNode claims) {
        RSAKey key = keys.signing();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        JWSObject token = new JWSObject(header, new Payload(claims.toString()));
        try {
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
