package fr.sillage.ent.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.ent.access.SingleUse;
import fr.sillage.ent.access.ToolKeys;
import fr.sillage.ent.directory.Directory;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.gradebook.Gradebook;
import fr.sillage.ent.registration.Registration;
import fr.sillage.ent.selection.SelectionRefused.Reason;
import fr.sillage.ent.switches.Switchboard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/** Takes a deep linking response: all of its items become links of the course, or none does. */
public final class Adding {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_MINUTES = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Registration registration;
    private final ToolKeys keys;
    private final Selections selections;
    private final Directory directory;
    private final Gradebook gradebook;
    private final Switchboard switches;
    private final Clock clock;
    private final SingleUse nonces = new SingleUse();

    public Adding(
            Registration registration,
            ToolKeys keys,
            Selections selections,
            Directory directory,
            Gradebook gradebook,
            Switchboard switches,
            Clock clock) {
        this.registration = registration;
        this.keys = keys;
        this.selections = selections;
        this.directory = directory;
        this.gradebook = gradebook;
        this.switches = switches;
        this.clock = clock;
    }

    /** What came of a response: the links added, none when the person cancelled, and the tool's word. */
    public record Outcome(List<ResourceLink> links, String message) {}

    /**
     * @param jwt the form field {@code JWT} (4.5)
     * @throws SelectionRefused nothing was added then
     */
    public Outcome add(String jwt, String sub, String courseId) {
        JsonNode claims = verified(jwt);
        message(claims);
        List<ContentItem> items = items(claims.path(DL + "content_items"));
        selections.end(claims.path(DL + "data").asText(), sub, courseId);
        List<ResourceLink> links = new ArrayList<>();
        for (ContentItem item : items) {
            ResourceLink link = directory.added().add(courseId, item.title(), item.custom());
            item.column(link.id()).ifPresent(column -> gradebook.create(courseId, column));
            links.add(link);
        }
        return new Outcome(links, claims.path(DL + "msg").asText());
    }

    private JsonNode verified(String jwt) {
        Instant now = clock.instant();
        try {
            JwtContext context = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.fetch()))
                    .setJwsAlgorithmConstraints(
                            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                    .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setMaxFutureValidityInMinutes(LONGEST_MINUTES)
                    .setExpectedIssuer(registration.clientId())
                    .setExpectedAudience(registration.issuer())
                    .build()
                    .process(jwt);
            JsonNode claims = JSON.readTree(context.getJwtClaims().getRawJson());
            String nonce = claims.path("nonce").asText();
            if (nonce.isEmpty()) throw new SelectionRefused(Reason.INVALID_TOKEN, "no nonce");
            if (!nonces.firstTime(nonce, now.plus(Duration.ofMinutes(LONGEST_MINUTES + 1L)), now)) {
                throw new SelectionRefused(Reason.REPLAYED, "nonce was used before");
            }
            return claims;
        } catch (InvalidJwtException invalid) {
            throw new SelectionRefused(
                    Reason.INVALID_TOKEN, invalid.getErrorDetails().toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jose4j read what is not JSON", impossible);
        }
    }

    private void message(JsonNode claims) {
        boolean response = claims.path(LTI + "message_type").asText().equals("LtiDeepLinkingResponse")
                && claims.path(LTI + "version").asText().equals("1.3.0");
        if (!response) throw new SelectionRefused(Reason.WRONG_MESSAGE, "message type or version");
        if (!claims.path(LTI + "deployment_id").asText().equals(registration.deploymentId())) {
            throw new SelectionRefused(Reason.WRONG_DEPLOYMENT, "deployment_id");
        }
    }

    private List<ContentItem> items(JsonNode list) {
        if (!list.isMissingNode() && !list.isArray()) {
            throw new SelectionRefused(Reason.MALFORMED_ITEM, "content_items is no list");
        }
        Terms terms = Terms.of(switches);
        List<ContentItem> items = new ArrayList<>();
        for (JsonNode json : list) {
            String type = json.path("type").asText();
            if (!type.equals(ContentItem.TYPE) || !terms.types().contains(type)) {
                throw new SelectionRefused(Reason.TYPE_NOT_ACCEPTED, type);
            }
            ContentItem item = ContentItem.read(json, registration.toolLaunchUrl());
            if (item.lineItem().isPresent() && !terms.columns()) {
                throw new SelectionRefused(Reason.MALFORMED_ITEM, "a column that was declined");
            }
            items.add(item);
        }
        if (items.size() > 1 && !terms.multiple()) {
            throw new SelectionRefused(Reason.TOO_MANY, items.size() + " items");
        }
        return items;
    }
}
