package fr.sillage.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import fr.sillage.core.activities.Activity;
import fr.sillage.core.json.Json;
import fr.sillage.lti.house.Door;
import fr.sillage.lti.house.House;
import fr.sillage.lti.house.OneExercise;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeepLinkingResponsesTest {

    private final Door door = new Door();
    private final DeepLinkingResponses responses =
            House.bean(DeepLinkingResponses.class, door.keys, door.settings, door.clock);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void areSignedByAPublishedKeyForThatPlatformAndShortLived() throws Exception {
        JWSObject token = JWSObject.parse(sign());
        JWKSet published = JWKSet.parse(door.keys.published());
        assertThat(token.verify(new RSASSAVerifier(
                        published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        JsonNode claims = Json.MAPPER.readTree(token.getPayload().toString());
        assertThat(claims.path("iss").asText()).isEqualTo("sillage-1");
        assertThat(claims.path("aud").asText()).isEqualTo(door.registration.issuer());
        assertThat(claims.path("iat").asLong()).isEqualTo(door.clock.instant().getEpochSecond());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
        assertThat(claims.path("nonce").asText()).isNotEmpty();
        assertThat(claims.path("https://purl.imsglobal.org/spec/lti/claim/message_type")
                        .asText())
                .isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.path("https://purl.imsglobal.org/spec/lti/claim/version")
                        .asText())
                .isEqualTo("1.3.0");
        assertThat(claims.path("https://purl.imsglobal.org/spec/lti/claim/deployment_id")
                        .asText())
                .isEqualTo("d1");
        assertThat(claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/data")
                        .asText())
                .isEqualTo("opaque \"data\" é");
    }

    @Test
    void nameTheActivityAndItsColumn() throws Exception {
        JsonNode item = Json.MAPPER
                .readTree(JWSObject.parse(sign()).getPayload().toString())
                .path("https://purl.imsglobal.org/spec/lti-dl/claim/content_items")
                .path(0);
        assertThat(item)
                .isEqualTo(
                        Json.MAPPER.readTree(
                                """
                        {"type": "ltiResourceLink", "title": "Devoir 3", "url": "http://127.0.0.1:8080/lti/launch",
                         "custom": {"activity": "exercise/5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d"},
                         "lineItem": {"label": "Devoir 3", "scoreMaximum": 20,
                             "resourceId": "5a0c1d7e-2b3f-4a6b-8c9d-0e1f2a3b4c5d", "tag": "sillage"},
                         "submission": {"endDateTime": "2026-12-01T17:30:00Z"}}"""));
    }

    @Test
    void sayThatNothingIsAdded() throws Exception {
        String token = responses.sign(door.registration, PickingTest.selection(true), List.of(), "Rien");
        JsonNode claims =
                Json.MAPPER.readTree(JWSObject.parse(token).getPayload().toString());
        assertThat(claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/content_items"))
                .isEmpty();
        assertThat(claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/msg")
                        .asText())
                .isEqualTo("Rien");
    }

    private String sign() {
        Choice choice = new Choice(
                new Activity(OneExercise.ID, "Équations", "", true),
                "Devoir 3",
                Optional.of(BigDecimal.valueOf(20)),
                Optional.of(Instant.parse("2026-12-01T17:30:00Z")));
        return responses.sign(door.registration, PickingTest.selection(true), List.of(choice), "Une activité");
    }
}
