package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins as no platform begins them (LTI Security Framework 1.0 §5.1.1.1). */
class AHostileLoginIT {

    private static final String MARKUP = "\"><script>alert(1)</script>";
    private static final int UNFINISHED = 3_000;

    private static House house;
    private static OwnPlatform platform;
    private static Rows rows;
    private static Door door;

    @BeforeAll
    static void open() throws Exception {
        house = House.open();
        platform = OwnPlatform.open(house);
        rows = Rows.of(house);
        door = Door.of(house, platform);
        Awaiting.registration(door);
    }

    @AfterAll
    static void close() throws Exception {
        rows.close();
        platform.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    an unknown issuer           | iss             | https://nobody.example | issuer-unknown
                    a trailing slash            | iss             | {issuer}/              | issuer-unknown
                    markup for an issuer        | iss             | {markup}               | issuer-unknown
                    no issuer                   | iss             |                        | initiation-incomplete
                    no hint                     | login_hint      |                        | initiation-incomplete
                    no target                   | target_link_uri |                        | initiation-incomplete
                    an unknown client           | client_id       | stranger               | client-unknown
                    two registrations, no client| client_id       |                        | client-ambiguous
                    another host                | target_link_uri | https://evil.example/  | target-foreign
                    another port                | target_link_uri | http://127.0.0.1:1/    | target-foreign
                    a script                    | target_link_uri | javascript:alert(1)    | target-foreign
                    no scheme                   | target_link_uri | //evil                 | target-foreign
                    a path alone                | target_link_uri | /lti/launch            | target-foreign
                    somebody before the host    | target_link_uri | https://tool@evil      | target-foreign
                    us before another host      | target_link_uri | {tool}@evil            | target-foreign
                    us with a name before       | target_link_uri | http://x@{host}/       | target-foreign
                    backslashes                 | target_link_uri | {tool}\\@evil          | target-foreign
                    markup for a target         | target_link_uri | {markup}               | target-foreign
                    a target in a file          | target_link_uri | file:///etc/passwd     | target-foreign""")
    void isRefused(String what, String name, String value, String reason) throws Exception {
        Map<String, String> sent = door.initiation();
        String filled = value == null
                ? ""
                : value.replace("{issuer}", platform.issuer())
                        .replace("{markup}", MARKUP)
                        .replace("{tool}", house.tool())
                        .replace("{host}", URI.create(house.tool()).getAuthority());
        sent.put(name, filled);
        Watch byPost = Watch.over(house, platform, rows);
        byPost.refused(door.post("/lti/login", Door.form(sent)), 400, reason, "<script>alert", "evil");
        Watch byGet = Watch.over(house, platform, rows);
        byGet.refused(door.get("/lti/login?" + Door.form(sent)), 400, reason, "<script>alert", "evil");
    }

    @Test
    void withALineBreakInItsTargetSetsNoHeader() throws Exception {
        Map<String, String> sent = door.initiation();
        sent.put("target_link_uri", house.tool() + "/\r\nSet-Cookie: seat=evil");
        Watch watch = Watch.over(house, platform, rows);
        watch.refused(door.post("/lti/login", Door.form(sent)), 400, "target-foreign", "evil");
    }

    @ParameterizedTest
    @ValueSource(ints = {8_193, 100_000, 1_000_000})
    void withAHugeHintIsTooLarge(int characters) throws Exception {
        for (String name : new String[] {"login_hint", "lti_message_hint", "lti_storage_target"}) {
            Map<String, String> sent = door.initiation();
            sent.put(name, "h".repeat(characters));
            Watch watch = Watch.over(house, platform, rows);
            watch.refused(door.post("/lti/login", Door.form(sent)), 413, "initiation-too-large", "hhhh");
        }
        Map<String, String> sent = door.initiation();
        sent.put("login_hint", "h".repeat(characters));
        Watch watch = Watch.over(house, platform, rows);
        watch.refused(door.get("/lti/login?" + Door.form(sent)), 413, "initiation-too-large", "hhhh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "client_id", "login_hint", "target_link_uri", "lti_message_hint"})
    void saysNothingTwice(String name) throws Exception {
        Map<String, String> sent = door.initiation();
        sent.putIfAbsent(name, "7");
        String twice = Door.form(sent) + "&" + name + "=" + Door.encoded(sent.get(name));
        Watch byPost = Watch.over(house, platform, rows);
        byPost.refused(door.post("/lti/login", twice), 400, "parameter-repeated");
        Watch byGet = Watch.over(house, platform, rows);
        byGet.refused(door.get("/lti/login?" + twice), 400, "parameter-repeated");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /lti/login", "DELETE, /lti/login", "PATCH, /lti/login", "MOVE, /lti/login",
        "GET, /lti/launch", "HEAD, /lti/launch", "PUT, /lti/launch", "POST, /lti/check"
    })
    void isMadeByNoOtherMethod(String method, String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.tool() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        long before = rows.lastRefusal();
        HttpResponse<String> answer = Door.send(request);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).doesNotContain(method);
        assertThat(rows.refusalsAfter(before)).hasSize(1).allMatch(row -> row.startsWith("method-refused "));
    }

    /** The server itself answers that, with nothing of what was sent. */
    @Test
    void isNotTraced() throws Exception {
        String answer = BareSocket.to(house).say("TRACE /lti/login HTTP/1.1", "Cookie: seat=secret");
        assertThat(answer).startsWith("HTTP/1.1 405").doesNotContain("secret");
    }

    @Test
    void isNotTurnedIntoAnotherMethodByAHeader() {
        HttpResponse<String> answer = door.post(
                "/lti/login",
                Door.form(door.initiation()),
                "X-HTTP-Method-Override",
                "DELETE",
                "X-Method-Override",
                "PUT");
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss=%", "iss=%zz&login_hint=1", "%=1", "iss=a&login_hint=1&target_link_uri=%4"})
    void withABrokenEscapeIsNoForm(String form) throws Exception {
        Watch login = Watch.over(house, platform, rows);
        login.refused(door.post("/lti/login", form), 400, "form-malformed");
        Watch launch = Watch.over(house, platform, rows);
        launch.refused(door.post("/lti/launch", form), 400, "form-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x", "application/xml"})
    void isAFormAndNothingElse(String type) throws Exception {
        for (String path : new String[] {"/lti/login", "/lti/launch"}) {
            Watch watch = Watch.over(house, platform, rows);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.tool() + path))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"iss\":\"evil\"}"));
            watch.refused(Door.send(request), 400, "form-malformed", "evil");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "utf-7", "\"<script>alert(1)</script>\"", "utf-16"})
    void isReadAsUtf8WhateverCharsetItNames(String charset) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.tool() + "/lti/login"))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                .POST(HttpRequest.BodyPublishers.ofString(Door.form(door.initiation())));
        HttpResponse<String> answer = Door.send(request);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Door.bytes(answer)).doesNotContain("<script>");
    }

    @Test
    void offersItsWindowWithoutAWordOfTheStorageTarget() {
        Map<String, String> sent = door.initiation();
        sent.put("lti_storage_target", "*");
        sent.put("login_hint", MARKUP);
        URI check = Door.location(door.post("/lti/login", Door.form(sent)));
        HttpResponse<String> window = door.get(check.getPath() + "?" + check.getRawQuery());

        assertThat(window.statusCode()).isEqualTo(200);
        assertThat(window.body())
                .doesNotContain("postMessage", "lti_storage_target", "<script>alert", "<script src=\"http");
        assertThat(window.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void leadsNowhereElseWhateverHostItNames() throws Exception {
        String answer = BareSocket.to(house)
                .of("evil.example")
                .say("GET /lti/login?" + Door.form(door.initiation()) + " HTTP/1.1", "X-Forwarded-Host: evil.example");
        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: " + house.tool())
                .doesNotContain("evil");
    }

    @Test
    void neverCompletedCostsNothingAndTheNextOneWorks() throws Exception {
        Map<String, Long> before = rows.written();
        long refusals = rows.lastRefusal();
        String form = Door.form(door.initiation());
        AtomicInteger begun = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        for (int one = 0; one < UNFINISHED; one++) {
            crowd.submit(() -> {
                HttpResponse<String> answer = door.post("/lti/login", form);
                if (answer.statusCode() == 302 || answer.statusCode() == 503) begun.incrementAndGet();
            });
        }
        crowd.shutdown();
        assertThat(crowd.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        assertThat(begun).hasValue(UNFINISHED);
        assertThat(rows.written()).isEqualTo(before);
        assertThat(rows.lastRefusal()).isEqualTo(refusals);
        Awaiting.registration(door);
        Door.Login login = door.begin();
        assertThat(door.launch(login, platform.honest(login, door.target(), "after-the-crowd"))
                        .statusCode())
                .isEqualTo(303);
    }

    /** More of them than the server has threads: a body waits where it costs none. */
    @Test
    void thatComesAByteAtATimeKeepsNobodyWaiting() throws Exception {
        try (BareSocket.Many slow =
                BareSocket.to(house).open(100, "POST /lti/login HTTP/1.1", "Content-Length: 500", "iss=")) {
            assertThat(slow.count()).isEqualTo(100);
            assertThat(door.begin().nonce()).isNotEmpty();
        }
    }
}
