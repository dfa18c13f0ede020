package fr.sillage.ent.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.Fixtures;
import fr.sillage.ent.directory.AddedLinks;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.keys.RsaKeys;
import fr.sillage.ent.launch.Visit;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.selection.SelectionRefused.Reason;
import fr.sillage.ent.store.Shelf;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard.Setting;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddingTest {

    private static final RsaJsonWebKey TOOL_KEY = RsaKeys.fresh();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final Platform platform = Fixtures.platform(PlatformId.ECOLE, () -> List.of(TOOL_KEY));
    private final String data = platform.selections().begin("12", "3");

    @Test
    void makesALinkWithItsColumnOfWhatTheTeacherChose() {
        List<ResourceLink> added =
                platform.adding().add(signed(response()), "12", "3").links();
        assertThat(added).singleElement().satisfies(link -> {
            assertThat(link.title()).isEqualTo("Devoir 3");
            assertThat(link.custom()).containsEntry("activity", "exercise/e1");
            assertThat(platform.directory().link(link.id())).contains(link);
        });
        LineItem column =
                platform.gradebook().lineItems("3", LineItem.Filter.NONE).get(0);
        assertThat(column.draft())
                .isEqualTo(new LineItem.Draft(
                        "Devoir 3",
                        BigDecimal.valueOf(20),
                        Optional.of("e1"),
                        Optional.of("sillage"),
                        Optional.of(added.get(0).id())));
    }

    @Test
    void launchesTheLinkWithWhatTheToolGaveIt() {
        ResourceLink link =
                platform.adding().add(signed(response()), "12", "3").links().get(0);
        var pupil = platform.directory().person("101").orElseThrow();
        assertThat(platform.directory().linksOf(pupil)).contains(link);
        JsonNode claims = platform.idTokens().honest(new Visit(pupil, link, Visit.Target.IFRAME), "n1");
        assertThat(claims.path(LTI + "custom").path("activity").asText()).isEqualTo("exercise/e1");
        assertThat(claims.at("/https:~1~1purl.imsglobal.org~1spec~1lti-ags~1claim~1endpoint/lineitem")
                        .asText())
                .contains("/lineitems/1/lineitem");
    }

    @Test
    void asksForASelectionWithoutAResourceLink() {
        var teacher = platform.directory().person("12").orElseThrow();
        ResourceLink place = new ResourceLink("choix-3", "3e B", Optional.of("3"));
        JsonNode claims =
                platform.idTokens().honest(new Visit(teacher, place, Visit.Target.IFRAME, Optional.of("opaque")), "n1");
        assertThat(claims.path(LTI + "message_type").asText()).isEqualTo("LtiDeepLinkingRequest");
        assertThat(claims.has(LTI + "resource_link")).isFalse();
        assertThat(claims.path(DL + "deep_linking_settings"))
                .isEqualTo(JSON.valueToTree(Map.of(
                        "deep_link_return_url",
                        "http://localhost:8080/ent/ecole/people/12/courses/3/selection",
                        "data",
                        "opaque",
                        "accept_types",
                        List.of("ltiResourceLink"),
                        "accept_presentation_document_targets",
                        List.of("iframe", "window"),
                        "accept_multiple",
                        true,
                        "accept_lineitem",
                        true,
                        "auto_create",
                        true)));
    }

    @Test
    void takesACancelAndItsMessage() {
        ObjectNode response = response();
        response.putArray(DL + "content_items");
        Adding.Outcome outcome = platform.adding().add(signed(response), "12", "3");
        assertThat(outcome.links()).isEmpty();
        assertThat(outcome.message()).isEqualTo("Une activité");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "iss | \"another\" | INVALID_TOKEN",
                "aud | \"http://localhost:8080/ent/formation\" | INVALID_TOKEN",
                "exp | 1000 | INVALID_TOKEN",
                "iat | null | INVALID_TOKEN",
                "nonce | \"\" | INVALID_TOKEN",
                "lti/message_type | \"LtiResourceLinkRequest\" | WRONG_MESSAGE",
                "lti/version | \"1.1\" | WRONG_MESSAGE",
                "lti/deployment_id | \"2\" | WRONG_DEPLOYMENT",
                "dl/data | \"choix=\" | FOREIGN_DATA",
                "dl/data | null | FOREIGN_DATA",
                "dl/content_items | {} | MALFORMED_ITEM",
                "dl/content_items | [{\"type\":\"html\",\"html\":\"<b>\"}] | TYPE_NOT_ACCEPTED",
                "dl/content_items | [{\"type\":\"ltiResourceLink\"}] | MALFORMED_ITEM",
                "dl/content_items | [{\"type\":\"ltiResourceLink\",\"title\":\"t\",\"url\":\"http://evil/\"}] | MALFORMED_ITEM",
                "dl/content_items | [{\"type\":\"ltiResourceLink\",\"title\":\"t\",\"lineItem\":{\"scoreMaximum\":0}}] | MALFORMED_ITEM",
                "dl/content_items | [{\"type\":\"ltiResourceLink\",\"title\":\"t\",\"custom\":{\"a\":1}}] | MALFORMED_ITEM",
                "dl/content_items | [{\"type\":\"ltiResourceLink\",\"title\":\"t\",\"submission\":{\"endDateTime\":\"x\"}}] | MALFORMED_ITEM"
            },
            delimiter = '|',
            quoteCharacter = '`')
    void refusesWhatDoesNotFitAndAddsNothing(String member, String value, Reason reason) throws Exception {
        ObjectNode response = response();
        String name = member.replaceFirst("^lti/", LTI).replaceFirst("^dl/", DL);
        response.set(name, JSON.readTree(value));
        assertThat(refusal(signed(response), "3")).isEqualTo(reason);
    }

    @Test
    void refusesAStrangersSignature() {
        assertThat(refusal(signed(response(), RsaKeys.fresh()), "3")).isEqualTo(Reason.INVALID_TOKEN);
        assertThat(refusal("", "3")).isEqualTo(Reason.INVALID_TOKEN);
    }

    @Test
    void refusesTheAnswerToAnotherCoursesSelection() {
        assertThat(refusal(signed(response()), "4")).isEqualTo(Reason.FOREIGN_DATA);
    }

    @Test
    void takesAnAnswerOnce() {
        String jwt = signed(response());
        platform.adding().add(jwt, "12", "3");
        SelectionRefused again = catchThrowableOfType(
                SelectionRefused.class, () -> platform.adding().add(jwt, "12", "3"));
        assertThat(again.reason()).isEqualTo(Reason.REPLAYED);
        ObjectNode fresh = response().put("nonce", "n2");
        SelectionRefused later = catchThrowableOfType(
                SelectionRefused.class, () -> platform.adding().add(signed(fresh), "12", "3"));
        assertThat(later.reason()).isEqualTo(Reason.FOREIGN_DATA);
    }

    @Test
    void takesOneItemOnlyWhenSwitchedSo() {
        platform.switches().turnOn(Switch.SINGLE_ITEM, new Setting("true", Optional.empty()));
        ObjectNode response = response();
        response.withArrayProperty(DL + "content_items").add(item());
        assertThat(refusal(signed(response), "3")).isEqualTo(Reason.TOO_MANY);
    }

    @Test
    void remembersWhatWasAdded() {
        AtomicReference<JsonNode> kept = new AtomicReference<>();
        Shelf shelf = new Shelf() {
            @Override
            public Optional<JsonNode> read() {
                return Optional.ofNullable(kept.get());
            }

            @Override
            public void write(JsonNode document) {
                kept.set(document);
            }
        };
        ResourceLink link = new AddedLinks(shelf).add("3", "Devoir", Map.of("activity", "exercise/e1"));
        assertThat(new AddedLinks(shelf).all()).containsExactly(link);
    }

    private Reason refusal(String jwt, String course) {
        SelectionRefused refused = catchThrowableOfType(
                SelectionRefused.class, () -> platform.adding().add(jwt, "12", course));
        assertThat(platform.directory().added().all()).isEmpty();
        assertThat(platform.gradebook().lineItems("3", LineItem.Filter.NONE)).isEmpty();
        return refused.reason();
    }

    private ObjectNode response() {
        long now = Fixtures.NOW.getEpochSecond();
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", "sillage-ecole")
                .put("aud", "http://localhost:8080/ent/ecole")
                .put("iat", now)
                .put("exp", now + 300)
                .put("nonce", "n1")
                .put(LTI + "message_type", "LtiDeepLinkingResponse")
                .put(LTI + "version", "1.3.0")
                .put(LTI + "deployment_id", "1")
                .put(DL + "data", data)
                .put(DL + "msg", "Une activité");
        claims.putArray(DL + "content_items").add(item());
        return claims;
    }

    private static ObjectNode item() {
        ObjectNode item = JSON.createObjectNode()
                .put("type", "ltiResourceLink")
                .put("title", "Devoir 3")
                .put("url", "http://127.0.0.1:8080/lti/launch");
        item.putObject("custom").put("activity", "exercise/e1");
        item.putObject("lineItem")
                .put("scoreMaximum", 20)
                .put("resourceId", "e1")
                .put("tag", "sillage");
        item.putObject("submission").put("endDateTime", "2026-12-01T18:30:00+01:00");
        return item;
    }

    private static String signed(ObjectNode claims) {
        return signed(claims, TOOL_KEY);
    }

    private static String signed(ObjectNode claims, RsaJsonWebKey key) {
        ObjectNode whole = claims.deepCopy();
        for (Iterator<JsonNode> each = whole.elements(); each.hasNext(); )
            if (each.next().isNull()) each.remove();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(whole.toString());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
