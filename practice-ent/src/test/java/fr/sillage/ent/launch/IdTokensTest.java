package fr.sillage.ent.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.Fixtures;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class IdTokensTest {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    private static final Platform TRAINING = Fixtures.platform(PlatformId.FORMATION);

    private final Platform school = Fixtures.platform(PlatformId.ECOLE);

    @Test
    void areSignedByAPublishedKey() throws JoseException {
        String token = issue(school, "101", "11");
        assertThat(Tokens.header(token).path("alg").asText()).isEqualTo("RS256");
        assertThat(Tokens.header(token).path("kid").asText())
                .isEqualTo(school.keys().current().getKeyId());
        assertThat(verifies(token)).isTrue();
    }

    @Test
    void liveSixtySeconds() {
        JsonNode claims = claims(school, "101", "11");
        assertThat(claims.path("iat").asLong()).isEqualTo(Fixtures.NOW.getEpochSecond());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
    }

    @Test
    void sayWhoWhereAndWhichLaunch() {
        JsonNode claims = claims(school, "101", "11");
        assertThat(claims.path("iss").asText()).isEqualTo("http://localhost:8080/ent/ecole");
        assertThat(claims.path("aud").isTextual()).isTrue();
        assertThat(claims.path("aud").asText()).isEqualTo("sillage-ecole");
        assertThat(claims.path("sub").textValue()).isEqualTo("101");
        assertThat(claims.path("nonce").asText()).isEqualTo("n1");
        assertThat(claims.path("locale").asText()).isEqualTo("fr");
        assertThat(lti(claims, "version").textValue()).isEqualTo("1.3.0");
        assertThat(lti(claims, "message_type").asText()).isEqualTo("LtiResourceLinkRequest");
        assertThat(lti(claims, "deployment_id").textValue()).isEqualTo("1");
        assertThat(lti(claims, "target_link_uri").asText()).isEqualTo("http://127.0.0.1:8080/lti/launch");
        assertThat(lti(claims, "resource_link").path("id").asText()).isEqualTo("11");
        assertThat(lti(claims, "context").path("id").asText()).isEqualTo("3");
        assertThat(texts(lti(claims, "context").path("type"))).containsExactly("CourseSection");
    }

    @Test
    void giveLearnersTheirMembershipAndTeachersTheirInstitutionToo() {
        assertThat(texts(lti(claims(school, "101", "11"), "roles"))).containsExactly(MEMBERSHIP + "Learner");
        assertThat(texts(lti(claims(school, "12", "11"), "roles")))
                .containsExactlyInAnyOrder(MEMBERSHIP + "Instructor", INSTITUTION + "Instructor");
        assertThat(texts(lti(claims(TRAINING, "301", "21"), "roles"))).containsExactly(MEMBERSHIP + "Learner");
    }

    @Test
    void openTheInspectorsDeskWithoutACourse() {
        JsonNode claims = claims(TRAINING, "90", "29");
        assertThat(texts(lti(claims, "roles"))).containsExactly(INSTITUTION + "Staff");
        assertThat(claims.has(Claims.CONTEXT)).isFalse();
        assertThat(claims.has(Claims.GRADE_SERVICE)).isFalse();
        assertThat(claims.has(Claims.ROSTER_SERVICE)).isFalse();
        assertThat(lti(claims, "resource_link").path("id").asText()).isEqualTo("29");
        assertThat(lti(claims, "custom").has("uai")).isFalse();
    }

    @Test
    void nameTheSchoolAndTheAudience() {
        assertThat(lti(claims(school, "101", "11"), "custom").path("uai").asText())
                .isEqualTo("0931234X");
        assertThat(lti(claims(school, "101", "11"), "custom").has("audience")).isFalse();
        assertThat(lti(claims(TRAINING, "321", "21"), "custom").path("uai").asText())
                .isEqualTo("0930103D");
        assertThat(lti(claims(TRAINING, "321", "21"), "custom").path("audience").asText())
                .isEqualTo("teachers");
    }

    @Test
    void leakIdentityAtTheSchoolOnly() {
        assertThat(lti(claims(school, "101", "11"), "ext").path("user_username").asText())
                .isEqualTo("compte101");
        assertThat(lti(claims(school, "101", "11"), "lis")
                        .path("person_sourcedid")
                        .asText())
                .isEqualTo("SIECLE-101");
        assertThat(claims(TRAINING, "301", "21").has(Claims.EXT)).isFalse();
    }

    @Test
    void offerServicesByUrlsWithAQuery() {
        JsonNode grades = claims(school, "12", "12").path(Claims.GRADE_SERVICE);
        assertThat(grades.path("lineitems").asText())
                .isEqualTo("http://localhost:8080/ent/ecole/services/4/lineitems?type_id=1");
        assertThat(texts(grades.path("scope")))
                .containsExactlyInAnyOrder(AGS + "lineitem", AGS + "result.readonly", AGS + "score");
        assertThat(grades.has("lineitem")).isFalse();
    }

    @Test
    void nameTheOnlyLineItemOfTheLink() {
        LineItem.Draft draft =
                new LineItem.Draft("Fractions", BigDecimal.TEN, Optional.empty(), Optional.empty(), Optional.of("11"));
        school.gradebook().create("3", draft);
        assertThat(claims(school, "101", "11")
                        .path(Claims.GRADE_SERVICE)
                        .path("lineitem")
                        .asText())
                .isEqualTo("http://localhost:8080/ent/ecole/services/3/lineitems/1/lineitem?type_id=1");
        school.gradebook().create("3", draft);
        assertThat(claims(school, "101", "11").path(Claims.GRADE_SERVICE).has("lineitem"))
                .isFalse();
    }

    @Test
    void loseTheirKeyIdWhenSwitchedSo() {
        assertThat(Tokens.header(spoiled(Switch.OMIT_KID, "true")).has("kid")).isFalse();
    }

    @Test
    void carryWrongClaimsWhenSwitchedSo() {
        assertThat(Tokens.payload(spoiled(Switch.NO_SUB, "true")).has("sub")).isFalse();
        assertThat(Tokens.payload(spoiled(Switch.WRONG_AUD, "true")).path("aud").asText())
                .isNotEqualTo("sillage-ecole");
        assertThat(Tokens.payload(spoiled(Switch.WRONG_NONCE, "true"))
                        .path("nonce")
                        .asText())
                .isNotEqualTo("n1");
        assertThat(lti(Tokens.payload(spoiled(Switch.WRONG_DEPLOYMENT, "true")), "deployment_id")
                        .asText())
                .isNotEqualTo("1");
        assertThat(Tokens.payload(spoiled(Switch.EXPIRED_TOKEN, "true"))
                        .path("exp")
                        .asLong())
                .isLessThan(Fixtures.NOW.getEpochSecond());
        assertThat(Tokens.payload(spoiled(Switch.HIDE_NAMES, "true")).toString())
                .doesNotContain("Lina", "compte101", "SIECLE");
    }

    @Test
    void areOtherwiseValidWhenOneThingIsSpoiled() throws JoseException {
        assertThat(verifies(spoiled(Switch.NO_SUB, "true"))).isTrue();
        assertThat(verifies(spoiled(Switch.EXPIRED_TOKEN, "true"))).isTrue();
    }

    @Test
    void haveOneWrongBitWhenSwitchedSo() throws JoseException {
        assertThat(verifies(spoiled(Switch.BAD_SIGNATURE, "true"))).isFalse();
    }

    @Test
    void areUnsignedWhenSwitchedSo() {
        String token = spoiled(Switch.WRONG_ALG, "none");
        assertThat(Tokens.header(token).path("alg").asText()).isEqualTo("none");
        assertThat(token).endsWith(".");
    }

    @Test
    void useThePublicKeyAsASecretWhenSwitchedSo() throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "HS256"));
        signature.setCompactSerialization(spoiled(Switch.WRONG_ALG, "HS256"));
        signature.setKey(new HmacKey(school.keys().current().getKey().getEncoded()));
        assertThat(signature.verifySignature()).isTrue();
    }

    @Test
    void canBeMintedWithAnyHeaderAndClaims() {
        ObjectNode honest = school.idTokens().honest(visit(school, "101", "11"), "n1");
        ObjectNode header = honest.objectNode().put("alg", "nOnE").put("jku", "http://127.0.0.1:1/keys");
        ObjectNode claims = honest.objectNode().put("nonce", "other");
        claims.putNull("sub");
        String token = school.idTokens()
                .mint(TokenRecipe.honest(honest).withClaims(claims).withHeader(header));
        assertThat(Tokens.header(token).path("alg").asText()).isEqualTo("nOnE");
        assertThat(Tokens.header(token).has("jku")).isTrue();
        assertThat(Tokens.payload(token).path("nonce").asText()).isEqualTo("other");
        assertThat(Tokens.payload(token).has("sub")).isFalse();
        assertThatThrownBy(
                        () -> school.idTokens().mint(TokenRecipe.honest(honest).signedWith("XX1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAStrangerDoNotVerify() throws JoseException {
        ObjectNode honest = school.idTokens().honest(visit(school, "101", "11"), "n1");
        String token = school.idTokens().mint(TokenRecipe.honest(honest).signedBy(TokenRecipe.Key.STRANGER));
        assertThat(verifies(token)).isFalse();
    }

    private String spoiled(Switch which, String value) {
        school.switches().turnOn(which, new Setting(value, Optional.of(1)));
        return issue(school, "101", "11");
    }

    private boolean verifies(String token) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "RS256"));
        signature.setCompactSerialization(token);
        JsonWebKeySet published = new JsonWebKeySet(school.keys().published());
        signature.setKey(new JwksVerificationKeyResolver(published.getJsonWebKeys()).resolveKey(signature, List.of()));
        return signature.verifySignature();
    }

    private static String issue(Platform platform, String sub, String link) {
        return platform.idTokens().issue(visit(platform, sub, link), "n1");
    }

    private static JsonNode claims(Platform platform, String sub, String link) {
        return Tokens.payload(issue(platform, sub, link));
    }

    private static Visit visit(Platform platform, String sub, String link) {
        return new Visit(
                platform.directory().person(sub).orElseThrow(),
                platform.directory().link(link).orElseThrow(),
                Visit.Target.IFRAME);
    }

    private static JsonNode lti(JsonNode claims, String name) {
        return claims.path("https://purl.imsglobal.org/spec/lti/claim/" + name);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
