package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.Role;
import fr.sillage.lti.platforms.Registered;
import fr.sillage.lti.services.Scope;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchRequestTest {

    private static final long IAT = 1_790_000_000L;

    @Test
    void takesWhatItUsesAndNothingElse() {
        LaunchRequest request = accepted(Launches.resourceLink());
        assertThat(request.type()).isEqualTo(MessageType.RESOURCE_LINK);
        assertThat(request.deployment()).isEqualTo(Registered.DEPLOYMENT);
        assertThat(request.subject()).isEqualTo("a6d5c443-1f51-4783-ba1a-7686ffe3b54a");
        assertThat(request.roles()).isEqualTo(Set.of(Role.LEARNER, Role.MENTOR));
        assertThat(request.context())
                .contains(new Context("c1d887f0-a1a3-4bca-ae25-c375edcc131a", "Economics as a Social Science"));
        assertThat(request.resourceLink()).contains("200d101f-2c14-434a-a0f3-57c2a42369fd");
        assertThat(request.services().scopes()).isEqualTo(Set.of(Scope.LINE_ITEM, Scope.SCORE));
        assertThat(request.services().lineItems().orElseThrow())
                .hasToString("https://ent.example.org/2344/lineitems/?type_id=1");
        assertThat(request.services().memberships().orElseThrow())
                .hasToString("https://ent.example.org/2344/memberships");
        assertThat(request.language()).isEqualTo(Locale.UK);
        assertThat(request.audience()).isEqualTo(Audience.PUPILS);
        assertThat(request.school()).contains("0931234A");
        assertThat(request.toString()).doesNotContain("Jane", "Doe", "jane@", "71ee7e42");
    }

    @Test
    void takesADeepLinkingRequest() {
        LaunchRequest request = accepted(Launches.deepLinking());
        assertThat(request.type()).isEqualTo(MessageType.DEEP_LINKING);
        assertThat(request.roles()).isEqualTo(Set.of(Role.INSTRUCTOR));
        assertThat(request.language()).isEqualTo(Locale.FRANCE);
    }

    @ParameterizedTest
    @MethodSource("acceptable")
    void accepts(String what, Consumer<ObjectNode> change) {
        assertThat(Refusals.of(() -> accepted(changed(change)))).as(what).isNull();
    }

    static Stream<Arguments> acceptable() {
        return Stream.of(
                claims("audience as text", all -> all.put("aud", "sillage-1").remove("azp")),
                claims(
                        "two clients of ours",
                        all -> all.putArray("aud").add("sillage-1").add("sillage-2")),
                claims("no roles at all", all -> all.putArray(Claims.ROLES)),
                claims("an empty role", all -> all.putArray(Claims.ROLES).add("")),
                claims("an unknown role", all -> all.putArray(Claims.ROLES)
                        .add("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper")),
                claims("no context", all -> all.remove(Claims.CONTEXT)),
                claims(
                        "no name, no address",
                        all -> all.remove(java.util.List.of("name", "given_name", "family_name", "email"))),
                claims("a fraction of a second", all -> all.put("exp", new BigDecimal("1790000060.5"))),
                claims("a clock 29 s ahead", all -> all.put("iat", 1_790_000_039L)),
                claims("expired within the skew", all -> all.put("exp", 1_790_000_000L)),
                claims("a subject of 255", all -> all.put("sub", "x".repeat(255))),
                claims("a long title", all -> ((ObjectNode) all.get(Claims.CONTEXT))
                        .put("title", "<b>" + "x".repeat(10_000))),
                claims("null where nothing is asked", all -> all.putNull(Claims.CUSTOM)),
                claims("services on a file", all -> all.putObject(Claims.GRADES)
                        .put("lineitems", "file:///etc/passwd")),
                claims("services of another type", all -> all.put(Claims.GRADES, 7)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(Reason reason, String what, Consumer<ObjectNode> change) {
        assertThat(Refusals.of(() -> accepted(changed(change)))).as(what).isEqualTo(reason);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(Reason.ISSUER_ABSENT, "absent", all -> all.remove("iss")),
                refusal(Reason.ISSUER_OTHER, "trailing slash", all -> all.put("iss", "https://ent.example.org/")),
                refusal(Reason.ISSUER_OTHER, "capitals", all -> all.put("iss", "https://ENT.example.org")),
                refusal(Reason.ISSUER_OTHER, "a list", all -> all.putArray("iss")
                        .add("https://ent.example.org")),
                refusal(Reason.AUDIENCE_ABSENT, "absent", all -> all.remove("aud")),
                refusal(Reason.AUDIENCE_OTHER, "another", all -> all.put("aud", "another-client")),
                refusal(Reason.AUDIENCE_OTHER, "none", all -> all.putArray("aud")),
                refusal(Reason.AUDIENCE_OTHER, "an object", all -> all.putObject("aud")
                        .put("sillage-1", true)),
                refusal(Reason.AUDIENCE_OTHER, "a number among them", all -> all.putArray("aud")
                        .add("sillage-1")
                        .add(1)),
                refusal(Reason.AUDIENCE_OTHER, "only a sibling of ours", all -> all.put("aud", "sillage-2")
                        .remove("azp")),
                refusal(Reason.AUDIENCE_STRANGER, "a stranger", all -> all.putArray("aud")
                        .add("sillage-1")
                        .add("stranger")),
                refusal(Reason.AUTHORIZED_PARTY_OTHER, "another", all -> all.put("azp", "stranger")),
                refusal(Reason.AUTHORIZED_PARTY_OTHER, "null", all -> all.putNull("azp")),
                refusal(Reason.AUTHORIZED_PARTY_OTHER, "missing beside two audiences", all -> all.<ObjectNode>without(
                                "azp")
                        .putArray("aud")
                        .add("sillage-1")
                        .add("sillage-2")),
                refusal(Reason.EXPIRY_ABSENT, "absent", all -> all.remove("exp")),
                refusal(Reason.EXPIRY_MALFORMED, "text", all -> all.put("exp", "1790000060")),
                refusal(Reason.EXPIRY_MALFORMED, "2^63", all -> all.put("exp", new BigInteger("9223372036854775808"))),
                refusal(Reason.EXPIRY_MALFORMED, "negative", all -> all.put("exp", -1)),
                refusal(Reason.EXPIRED, "past", all -> all.put("exp", IAT - 100)),
                refusal(Reason.EXPIRED, "long past, and so is iat", all -> all.put("exp", 22222)
                        .put("iat", 11111)),
                refusal(Reason.EXPIRED, "at the end of the skew", all -> all.put("exp", 1_789_999_980L)),
                refusal(Reason.EXPIRY_FAR, "two days", all -> all.put("exp", IAT + 172_800)),
                refusal(Reason.ISSUED_AT_ABSENT, "absent", all -> all.remove("iat")),
                refusal(Reason.ISSUED_AT_MALFORMED, "text", all -> all.put("iat", "now")),
                refusal(Reason.ISSUED_LONG_AGO, "an hour", all -> all.put("iat", IAT - 3600)),
                refusal(Reason.ISSUED_IN_FUTURE, "a minute", all -> all.put("iat", IAT + 70)),
                refusal(Reason.NONCE_ABSENT, "absent", all -> all.remove("nonce")),
                refusal(Reason.NONCE_ABSENT, "empty", all -> all.put("nonce", "")),
                refusal(Reason.NONCE_OTHER, "foreign", all -> all.put("nonce", "another")),
                refusal(Reason.NONCE_OTHER, "a list", all -> all.putArray("nonce")
                        .add(Launches.NONCE)),
                refusal(
                        Reason.CLAIMS_ABSENT,
                        "several",
                        all -> all.remove(java.util.List.of(Claims.ROLES, Claims.VERSION))),
                refusal(Reason.VERSION_ABSENT, "absent", all -> all.remove(Claims.VERSION)),
                refusal(Reason.VERSION_OTHER, "1.3", all -> all.put(Claims.VERSION, "1.3")),
                refusal(Reason.VERSION_OTHER, "a number", all -> all.put(Claims.VERSION, 1.3)),
                refusal(Reason.VERSION_OTHER, "LTI-1p0", all -> all.put(Claims.VERSION, "LTI-1p0")),
                refusal(Reason.MESSAGE_TYPE_ABSENT, "absent", all -> all.remove(Claims.MESSAGE_TYPE)),
                refusal(
                        Reason.MESSAGE_TYPE_UNKNOWN,
                        "unknown",
                        all -> all.put(Claims.MESSAGE_TYPE, "LtiUnknownRequest")),
                refusal(
                        Reason.MESSAGE_TYPE_UNKNOWN,
                        "LTI 1.1",
                        all -> all.put(Claims.MESSAGE_TYPE, "basic-lti-launch-request")),
                refusal(Reason.DEPLOYMENT_ABSENT, "absent", all -> all.remove(Claims.DEPLOYMENT)),
                refusal(Reason.DEPLOYMENT_UNKNOWN, "another client's", all -> all.put(Claims.DEPLOYMENT, "2")),
                refusal(Reason.DEPLOYMENT_UNKNOWN, "a number", all -> all.put(Claims.DEPLOYMENT, 1)),
                refusal(Reason.TARGET_ABSENT, "absent", all -> all.remove(Claims.TARGET)),
                refusal(
                        Reason.TARGET_OTHER,
                        "not the login's",
                        all -> all.put(Claims.TARGET, Launches.TARGET + "?x=1")),
                refusal(Reason.RESOURCE_LINK_ABSENT, "absent", all -> all.remove(Claims.RESOURCE_LINK)),
                refusal(Reason.RESOURCE_LINK_ABSENT, "without id", all -> all.putObject(Claims.RESOURCE_LINK)
                        .put("title", "x")),
                refusal(Reason.RESOURCE_LINK_MALFORMED, "a text", all -> all.put(Claims.RESOURCE_LINK, "3")),
                refusal(Reason.RESOURCE_LINK_MALFORMED, "NUL", all -> all.putObject(Claims.RESOURCE_LINK)
                        .put("id", "3\u0000")),
                refusal(Reason.ROLES_ABSENT, "absent", all -> all.remove(Claims.ROLES)),
                refusal(Reason.ROLES_ABSENT, "null", all -> all.putNull(Claims.ROLES)),
                refusal(Reason.ROLES_MALFORMED, "a text", all -> all.put(Claims.ROLES, "Instructor")),
                refusal(Reason.ROLES_MALFORMED, "a number among them", all -> all.putArray(Claims.ROLES)
                        .add(1)),
                refusal(Reason.SUBJECT_ABSENT, "absent", all -> all.remove("sub")),
                refusal(Reason.SUBJECT_ABSENT, "empty", all -> all.put("sub", "")),
                refusal(Reason.SUBJECT_MALFORMED, "256", all -> all.put("sub", "x".repeat(256))),
                refusal(Reason.SUBJECT_MALFORMED, "half a sign", all -> all.put("sub", "4\ud8002")),
                refusal(Reason.SUBJECT_MALFORMED, "NUL", all -> all.put("sub", "4\u00002")),
                refusal(Reason.SUBJECT_MALFORMED, "a number", all -> all.put("sub", 42)),
                refusal(Reason.CONTEXT_MALFORMED, "without id", all -> all.putObject(Claims.CONTEXT)
                        .put("title", "x")),
                refusal(Reason.CONTEXT_MALFORMED, "a text", all -> all.put(Claims.CONTEXT, "7")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "http://ent.example.org/deep_links", "//evil", "", "https://me@evil"})
    void refusesAReturnAddressThatIsNotSafe(String address) {
        ObjectNode claims = Launches.deepLinking();
        ((ObjectNode) claims.get(Claims.DEEP_LINKING)).put("deep_link_return_url", address);
        assertThat(Refusals.of(() -> accepted(claims))).isEqualTo(Reason.RETURN_URL_REFUSED);
    }

    @Test
    void refusesADeepLinkingRequestThatAcceptsNothing() {
        ObjectNode claims = Launches.deepLinking();
        ((ObjectNode) claims.get(Claims.DEEP_LINKING)).putArray("accept_types");
        assertThat(Refusals.of(() -> accepted(claims))).isEqualTo(Reason.DEEP_LINKING_MALFORMED);
    }

    @Test
    void givesNoRoleOfACourseWithoutACourse() {
        ObjectNode claims = Launches.resourceLink();
        claims.putArray(Claims.ROLES)
                .add("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor")
                .add("http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");
        claims.remove(Claims.CONTEXT);
        assertThat(accepted(claims).roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$Person.uai", "${jndi:ldap://evil/a}", "#{7*7}", "__proto__", "0931234AB", "0931234\u0000"})
    void takesOnlyARealSchoolCode(String code) {
        ObjectNode claims = Launches.resourceLink();
        claims.putObject(Claims.CUSTOM).put("uai", code).put("__proto__", "x");
        assertThat(accepted(claims).school()).isEmpty();
    }

    @Test
    void knowsACourseOfTeachers() {
        ObjectNode claims = Launches.resourceLink();
        claims.putObject(Claims.CUSTOM).put("audience", "teachers");
        assertThat(accepted(claims).audience()).isEqualTo(Audience.TEACHERS);
    }

    @Test
    void takesControlCharactersOutOfATitle() {
        ObjectNode claims = Launches.resourceLink();
        ((ObjectNode) claims.get(Claims.CONTEXT)).put("title", "Maths\u0000\r\n5e");
        assertThat(accepted(claims).context().orElseThrow().title()).isEqualTo("Maths   5e");
    }

    private static LaunchRequest accepted(ObjectNode claims) {
        return LaunchRequest.of(claims, Launches.expected(), Launches.NOW);
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode claims = Launches.resourceLink();
        change.accept(claims);
        return claims;
    }

    private static Arguments claims(String what, Consumer<ObjectNode> change) {
        return arguments(what, change);
    }

    private static Arguments refusal(Reason reason, String what, Consumer<ObjectNode> change) {
        return arguments(reason, what, change);
    }
}
