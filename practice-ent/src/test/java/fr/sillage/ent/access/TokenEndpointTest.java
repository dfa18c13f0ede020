package fr.sillage.ent.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.Fixtures;
import fr.sillage.ent.access.AccessRefused.Reason;
import fr.sillage.ent.keys.RsaKeys;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {

    private static final RsaJsonWebKey TOOL_KEY = RsaKeys.fresh();
    private static final long NOW = Fixtures.NOW.getEpochSecond();

    private final Platform platform = Fixtures.platform(PlatformId.ECOLE, () -> List.of(TOOL_KEY));

    @Test
    void givesATokenOfAnHourForTheScopesItOffers() {
        ObjectNode answer = platform.tokenEndpoint()
                .grant(form(signed(goodClaims(), TOOL_KEY), Scope.SCORE.uri() + " https://stranger.example/scope"));
        assertThat(answer.path("expires_in").asInt()).isEqualTo(3600);
        assertThat(answer.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.path("scope").asText()).isEqualTo(Scope.SCORE.uri());
        platform.tokens().check(answer.path("access_token").asText(), Set.of(Scope.SCORE));
    }

    @Test
    void givesNoOtherScope() {
        ObjectNode answer = platform.tokenEndpoint().grant(form(signed(goodClaims(), TOOL_KEY), Scope.SCORE.uri()));
        AccessRefused refused = catchThrowableOfType(AccessRefused.class, () -> platform.tokens()
                .check(answer.path("access_token").asText(), Set.of(Scope.LINE_ITEM, Scope.ROSTER)));
        assertThat(refused.reason()).isEqualTo(Reason.INSUFFICIENT_SCOPE);
    }

    @Test
    void takesAnAssertionOnce() {
        String assertion = signed(goodClaims(), TOOL_KEY);
        platform.tokenEndpoint().grant(form(assertion, Scope.SCORE.uri()));
        assertThat(refusalOf(assertion)).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void takesTheTokenUrlOrTheIssuerForAudience() {
        JwtClaims claims = goodClaims();
        claims.setAudience("http://localhost:8080/ent/ecole");
        platform.tokenEndpoint().grant(form(signed(claims, TOOL_KEY), Scope.SCORE.uri()));
        claims.setAudience("http://localhost:8080/ent/formation/token");
        claims.setJwtId("two");
        assertThat(refusalOf(signed(claims, TOOL_KEY))).isEqualTo(Reason.INVALID_CLIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "aud", "exp", "iat", "jti"})
    void needsTheClaim(String name) {
        JwtClaims claims = goodClaims();
        claims.unsetClaim(name);
        assertThat(refusalOf(signed(claims, TOOL_KEY))).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void refusesTheAssertionOfAnotherClient() {
        JwtClaims claims = goodClaims();
        claims.setSubject("sillage-formation");
        assertThat(refusalOf(signed(claims, TOOL_KEY))).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void refusesAnAssertionThatIsOver() {
        JwtClaims claims = goodClaims();
        claims.setIssuedAt(NumericDate.fromSeconds(NOW - 300));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW - 120));
        assertThat(refusalOf(signed(claims, TOOL_KEY))).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void refusesAKeyThatTheToolDoesNotPublish() {
        RsaJsonWebKey stranger = RsaKeys.fresh();
        assertThat(refusalOf(signed(goodClaims(), stranger))).isEqualTo(Reason.INVALID_CLIENT);
        stranger.setKeyId(TOOL_KEY.getKeyId());
        assertThat(refusalOf(signed(goodClaims(), stranger))).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void refusesAnAssertionWithoutKeyId() {
        RsaJsonWebKey nameless = TOOL_KEY;
        assertThat(refusalOf(signed(goodClaims(), nameless, false))).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void refusesWhatIsNoJwt() {
        assertThat(refusalOf("a.b.c")).isEqualTo(Reason.INVALID_CLIENT);
        assertThat(refusalOf("")).isEqualTo(Reason.INVALID_CLIENT);
    }

    @Test
    void namesTheOtherFlawsOfARequest() {
        assertThat(refusalOf(Map.of("grant_type", "password"))).isEqualTo(Reason.UNSUPPORTED_GRANT_TYPE);
        assertThat(refusalOf(Map.of("grant_type", "client_credentials"))).isEqualTo(Reason.INVALID_REQUEST);
        assertThat(refusalOf(form(signed(goodClaims(), TOOL_KEY), "openid"))).isEqualTo(Reason.INVALID_SCOPE);
    }

    private Reason refusalOf(String assertion) {
        return refusalOf(form(assertion, Scope.SCORE.uri()));
    }

    private Reason refusalOf(Map<String, String> form) {
        return catchThrowableOfType(
                        AccessRefused.class, () -> platform.tokenEndpoint().grant(form))
                .reason();
    }

    private static Map<String, String> form(String assertion, String scope) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        form.put("scope", scope);
        return form;
    }

    private static JwtClaims goodClaims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("sillage-ecole");
        claims.setSubject("sillage-ecole");
        claims.setAudience("http://localhost:8080/ent/ecole/token");
        claims.setIssuedAt(NumericDate.fromSeconds(NOW));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW + 60));
        claims.setJwtId("one");
        return claims;
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key) {
        return signed(claims, key, true);
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key, boolean named) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKey(key.getPrivateKey());
        if (named) {
            signature.setKeyIdHeaderValue(key.getKeyId());
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }
}
