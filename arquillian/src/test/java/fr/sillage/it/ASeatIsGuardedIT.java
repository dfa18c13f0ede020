package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with a seat, or without, may not do to others, to an exercise, to its keys. */
class ASeatIsGuardedIT {

    private static final int CHOICE = 1;
    private static final int NUMBER = 4;
    private static final int ITEMS = 8;
    private static final String RIGHT = "73,0419";

    private static House house;
    private static OwnPlatform platform;
    private static Rows rows;
    private static Door door;
    private static Guarded guarded;
    private static Guest pupil;
    private static String attempt;

    @BeforeAll
    static void open() throws Exception {
        house = House.open();
        platform = OwnPlatform.open(house);
        rows = Rows.of(house);
        door = Door.of(house, platform);
        Awaiting.registration(door);
        guarded = Guarded.in(platform, door, "guarded");
        pupil = guarded.pupil("pupil");
        attempt = guarded.begun(pupil);
    }

    @AfterAll
    static void close() throws Exception {
        rows.close();
        platform.close();
    }

    @ParameterizedTest(name = "Origin {0}, Sec-Fetch-Site {1}")
    @CsvSource({
        "https://evil.example, ",
        "null, ",
        "https://evil.example, cross-site",
        "http://localhost:1, same-site",
        ", cross-site",
        ", none",
        "{tool}.evil.example, ",
        "{https}, "
    })
    void takesNoWriteFromAnotherSite(String origin, String site) throws Exception {
        List<String> headers = new ArrayList<>();
        String secure = house.tool().replace("http:", "https:");
        if (origin != null) {
            headers.addAll(
                    List.of("Origin", origin.replace("{tool}", house.tool()).replace("{https}", secure)));
        }
        if (site != null) headers.addAll(List.of("Sec-Fetch-Site", site));
        String[] sent = headers.toArray(String[]::new);
        String form = Guarded.form(pupil.get(attempt + "/items/" + CHOICE)) + "answer=x";
        Map<String, Long> before = rows.written();
        for (String path : List.of(
                attempt + "/items/" + CHOICE,
                attempt + "/end",
                "display",
                "exercises/" + guarded.exercise() + "/start")) {
            HttpResponse<String> answer = pupil.posted(path, form, sent);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("Envoi refusé");
        }
        assertThat(rows.written()).isEqualTo(before);
        assertThat(pupil.get(attempt + "/end").statusCode()).isEqualTo(200);
    }

    @Test
    void isFramedByItsPlatformAlone() {
        String framed = "frame-ancestors " + platform.issuer();
        for (String path : List.of("tasks", "display", attempt + "/items/1", "nowhere", "exercises")) {
            assertThat(policy(pupil.get(path))).as(path).endsWith(framed).doesNotContain("*");
        }
        for (String path : List.of("/", "/nowhere", "/lti/login", "/lti/check", "/error", "/seat/x/", "/assets/nope")) {
            assertThat(policy(door.get(path))).as(path).endsWith("frame-ancestors 'self'");
        }
    }

    @Test
    void showsNothingOfSomebodyElses() throws Exception {
        Guest other = guarded.pupil("other");
        Guest sameElsewhere = Guest.enter(platform, door, Guest.as("Learner", "another-course", "pupil"));
        for (Guest stranger : List.of(other, sameElsewhere)) {
            for (String path : List.of(attempt, attempt + "/end", attempt + "/items/1")) {
                assertAbsent(stranger.get(path));
            }
            Map<String, Long> before = rows.written();
            assertAbsent(stranger.post(attempt + "/items/1", "key=3f2504e0-4f89-11d3-9a0c-0305e82c3301&answer=x"));
            assertAbsent(stranger.post(attempt + "/end", ""));
            assertThat(rows.written()).isEqualTo(before);
        }
        assertAbsent(sameElsewhere.post("exercises/" + guarded.exercise() + "/start", ""));
        try (OwnPlatform elsewhere = OwnPlatform.open(house)) {
            Door there = Door.of(house, elsewhere);
            Awaiting.registration(there);
            Guest namesake = Guest.enter(elsewhere, there, Guest.as("Learner", "guarded", "pupil"));
            assertAbsent(namesake.get(attempt));
            assertAbsent(namesake.post("exercises/" + guarded.exercise() + "/start", ""));
        }
    }

    @Test
    void opensWithItsOwnCookieAlone() {
        Guest other = guarded.pupil("other");
        for (HttpResponse<String> answer : List.of(
                other.at(pupil.seat() + "tasks"),
                door.get(pupil.seat() + "tasks"),
                door.get(pupil.seat() + "tasks", "Cookie", "seat="),
                door.get(pupil.seat() + "tasks", "Cookie", pupil.cookie() + "x"),
                door.get(
                        pupil.seat() + "tasks",
                        "Cookie",
                        "SEAT=" + pupil.cookie().substring(5)),
                door.get(pupil.seat() + "tasks", "Cookie", "seat=" + "a".repeat(100_000)),
                door.get(pupil.seat() + "tasks", "Cookie", "seat=\"\\\";$Version=1"))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Revenez par votre cours");
        }
    }

    @Test
    void withMoreCookiesThanTheServerReadsGetsNoStack() {
        String many = IntStream.range(0, 5_000).mapToObj(n -> "c" + n + "=1").collect(Collectors.joining("; "));
        HttpResponse<String> answer = door.get(pupil.seat() + "tasks", "Cookie", many);
        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.body()).doesNotContain("Exception", "undertow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises",
                "exercises/imports",
                "exercises/{exercise}",
                "exercises/{exercise}/results",
                "paths",
                "drafts/new",
                "inspection"
            })
    void keepsPupilsOffTeachersPages(String page) {
        String path = page.replace("{exercise}", guarded.exercise());
        HttpResponse<String> answer = pupil.get(path);
        assertAbsent(answer);
        assertThat(answer.body()).doesNotContain(Guarded.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises/{exercise}/title",
                "exercises/{exercise}/archive",
                "exercises/{exercise}/restore",
                "exercises/imports/example",
            })
    void letsPupilsWriteNothingOfTeachers(String page) throws Exception {
        Map<String, Long> before = rows.written();
        assertAbsent(pupil.post(page.replace("{exercise}", guarded.exercise()), "title=Mine"));
        assertThat(rows.written()).isEqualTo(before);
        assertThat(rows.texts("select title from exerciser.exercise where id = '" + guarded.exercise() + "'"))
                .containsExactly("Gardé");
    }

    /** Whatever one adds to a form: who, where, what it is worth, with which rights. */
    @Test
    void takesFromAFormWhatItAsksForAndNothingElse() throws Exception {
        Guest cheat = guarded.pupil("cheat");
        String mine = guarded.begun(cheat);
        String more =
                "&person=x&course=x&scaled=1&score=1&scoreMaximum=100&credit=1&settled=true&try=9&role=INSTRUCTOR&grade=1"
                        + "&attempt=" + attempt.replaceAll(".*/", "")
                        + "&at=2020-01-01T00:00:00Z&milliseconds=1&correct=true&id=x";
        String form = Guarded.form(cheat.get(mine + "/items/" + NUMBER)) + "answer=1" + more;
        assertThat(cheat.post(mine + "/items/" + NUMBER, form).statusCode()).isEqualTo(303);
        assertThat(rows.texts("select scaled || ' ' || settled || ' ' || try from exerciser.answer where attempt = '"
                        + mine.replaceAll(".*/", "") + "'"))
                .containsExactly("0 false 1");
        assertThat(cheat.post("display", "theme=dark&person=x&id=x&role=INSTRUCTOR")
                        .statusCode())
                .isEqualTo(303);
        assertAbsent(cheat.get("exercises"));
    }

    @Test
    void takesNoAnswerAfterTheEndNorToAnItemThatIsNotThere() throws Exception {
        Guest late = guarded.pupil("late");
        String mine = guarded.begun(late);
        String form = Guarded.form(late.get(mine + "/items/" + NUMBER)) + "answer=" + RIGHT;
        Map<String, Long> before = rows.written();
        for (String position : List.of("0", "9", "9999")) assertAbsent(late.post(mine + "/items/" + position, form));
        for (String position : List.of("99999", "-1", "x", "%00", "1%2f2")) {
            assertThat(late.post(mine + "/items/" + position, form).statusCode())
                    .isBetween(400, 404);
        }
        assertThat(rows.written()).isEqualTo(before);
        assertThat(late.post(mine + "/end", "").statusCode()).isEqualTo(303);
        HttpResponse<String> after = late.post(mine + "/items/" + NUMBER, form);
        assertThat(after.statusCode()).isEqualTo(409);
        assertThat(rows.written().get("exerciser.answer")).isEqualTo(before.get("exerciser.answer"));
    }

    @Test
    void beginsOnceOfTwentyTimesAtTheSameMoment() throws Exception {
        Guest hasty = guarded.pupil("hasty");
        long before = rows.written().get("exerciser.attempt");
        CyclicBarrier together = new CyclicBarrier(20);
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        Callable<String> begin = () -> {
            together.await();
            return guarded.begun(hasty);
        };
        List<String> attempts = new ArrayList<>();
        for (Future<String> begun : crowd.invokeAll(java.util.Collections.nCopies(20, begin)))
            attempts.add(begun.get());
        crowd.shutdown();
        assertThat(Set.copyOf(attempts)).hasSize(1);
        assertThat(rows.written().get("exerciser.attempt")).isEqualTo(before + 1);
    }

    /** Every page that can be reached before an answer is given, every byte, headers too. */
    @Test
    void tellsNeitherKeyNorFeedbackBeforeTheAnswer() {
        Guest curious = guarded.pupil("curious");
        String mine = guarded.begun(curious);
        List<String> pages = new ArrayList<>(
                List.of("tasks", "traces", "exercises/" + guarded.exercise() + "/start", mine, mine + "/end"));
        IntStream.rangeClosed(1, ITEMS).forEach(position -> pages.add(mine + "/items/" + position));
        for (String path : pages) {
            HttpResponse<String> page = curious.get(path);
            assertThat(page.statusCode()).as(path).isIn(200, 303);
            assertThat(Door.bytes(page))
                    .as(path)
                    .doesNotContainIgnoringCase(
                            Guarded.SECRET,
                            "hippocampe",
                            "syngnathe",
                            "73.04",
                            "73,04",
                            "81.05",
                            "81,05",
                            "64.09",
                            "64,09")
                    .doesNotContainIgnoringCase("credit", "feedback", "\"true\":", "tolerance", "target=");
        }
    }

    /** Of two options nothing differs but the words and a name that depends on those alone; nor does their order tell. */
    @Test
    void tellsTheRightOptionNeitherByItsFormNorByItsPlace() {
        List<Integer> places = new ArrayList<>();
        List<List<String>> targets = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            Guest curious = guarded.pupil("curious-" + person);
            String mine = guarded.begun(curious);
            Document choice = Jsoup.parse(curious.get(mine + "/items/" + CHOICE).body());
            assertThat(choice.select("li:has(input[name=answer])").stream()
                            .map(line -> line.outerHtml()
                                    .replace(line.expectFirst("input").val(), "")
                                    .replace(line.text(), ""))
                            .distinct())
                    .hasSize(1);
            places.add(choice.select("label:has(input[name=answer])").eachText().indexOf("l’escargot"));
            Document pairs = Jsoup.parse(curious.get(mine + "/items/" + ITEMS).body());
            targets.add(pairs.expectFirst("select").select("option").eachText());
        }
        assertThat(places).allMatch(place -> place >= 0).anyMatch(place -> place > 0);
        assertThat(Set.copyOf(targets)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "1e-400",
                "1e2147483647",
                "1e99999999999",
                "9^9^9^9",
                "9**9**9",
                "0x1p3",
                "1/0",
                "\u221e",
                "99999999999999999999999999999999999999999999",
                "=1+1",
                "\u0000",
                "$(id)",
                "<svg onload=alert(1)>",
                "${7*7}",
                "\ud800",
                "' or 1=1 --"
            })
    void gradesWhateverIsTypedAtOnceAndNeverAsRight(String typed) throws Exception {
        Guest odd = guarded.pupil("odd-" + typed.hashCode());
        String mine = guarded.begun(odd);
        String form = Guarded.form(odd.get(mine + "/items/" + NUMBER)) + "answer=" + Door.encoded(typed);
        long started = System.nanoTime();
        HttpResponse<String> answer = odd.post(mine + "/items/" + NUMBER, form);
        assertThat(System.nanoTime() - started).isLessThan(3_000_000_000L);
        assertThat(answer.statusCode()).as(answer.body()).isIn(303, 422, 400);
        assertThat(rows.texts("select scaled from exerciser.answer where scaled > 0 and attempt = '"
                        + mine.replaceAll(".*/", "") + "'"))
                .isEmpty();
        HttpResponse<String> again = odd.get(mine + "/items/" + NUMBER);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).doesNotContain("<svg onload");
    }

    @ParameterizedTest
    @ValueSource(ints = {66_000, 1_000_000, 5_000_000})
    void takesNoHugeAnswer(int bytes) throws Exception {
        long before = rows.written().get("exerciser.answer");
        String form = Guarded.form(pupil.get(attempt + "/items/" + NUMBER)) + "answer=" + "9".repeat(bytes);
        HttpResponse<String> answer = pupil.post(attempt + "/items/" + NUMBER, form);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(rows.written().get("exerciser.answer")).isEqualTo(before);
    }

    /** Beyond its own limit the server reads nothing and answers by itself. */
    @Test
    void takesNoAnswerOfTenMegabytes() throws Exception {
        long before = rows.written().get("exerciser.answer");
        String answer = BareSocket.to(house)
                .say(
                        "POST " + pupil.seat() + attempt + "/items/4 HTTP/1.1",
                        "Cookie: " + pupil.cookie(),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 10000000");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception");
        assertThat(rows.written().get("exerciser.answer")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "answer=%",
        "key=%zz&answer=1",
        "key=&answer=1",
        "key=x&answer=1",
        "answer=1",
        "key=3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "key=3f2504e0-4f89-11d3-9a0c-0305e82c3301&answer=1&answer=2",
        "answer=%ff%fe&key=3f2504e0-4f89-11d3-9a0c-0305e82c3301"
    })
    void takesNoAnswerThatCannotBeRead(String form) throws Exception {
        long before = rows.written().get("exerciser.answer");
        HttpResponse<String> answer = pupil.post(attempt + "/items/" + CHOICE, form);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(rows.written().get("exerciser.answer")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=%", "title=%zz", "%", "title=%u0041"})
    void isNotShakenByABrokenEscape(String form) {
        assertThat(pupil.post("drafts/3f2504e0-4f89-11d3-9a0c-0305e82c3301", form)
                        .statusCode())
                .isEqualTo(400);
        assertThat(pupil.post("display", form).statusCode()).isIn(303, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises/{exercise}?from=1;drop%20table%20core.seat",
                "exercises/{exercise}?from=-1",
                "exercises/{exercise}?from=2147483648",
                "exercises/{exercise}/results?from=%27%20or%201%3D1&question=x",
                "exercises/{exercise}/results/00000000-0000-0000-0000-000000000000",
                "exercises/{exercise}/results?sort=(select%201)&filter=*",
                "traces?kind=%27%3B--&page=x",
                "traces?kind=%00&page=-9",
                "traces?page=99999999999999999999",
                "exercises/------------------------------------"
            })
    void readsNothingOfAnAddressAsAQuery(String path) {
        HttpResponse<String> answer = guarded.teacher().get(path.replace("{exercise}", guarded.exercise()));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "SQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/assets/..%2fWEB-INF/web.xml",
                "/assets/..%252fWEB-INF/web.xml",
                "/assets/..;/WEB-INF/web.xml",
                "/assets/..%5cWEB-INF%5cweb.xml",
                "/assets/123456789abc/../../WEB-INF/web.xml",
                "/assets/123456789abc/..%2f..%2fWEB-INF/web.xml",
                "/assets/%00/../../WEB-INF/web.xml",
                "/assets/....//....//etc/passwd",
                "/WEB-INF/web.xml",
                "/WEB-INF;x/web.xml",
                "//WEB-INF/web.xml",
                "/META-INF/persistence.xml",
                "/assets/META-INF/MANIFEST.MF",
                "/assets/",
                "/wildfly-services",
                "/error"
            })
    void givesNoFileThatIsNotAnAsset(String path) throws Exception {
        String answer = BareSocket.to(house).say("GET " + path + " HTTP/1.1");
        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 40[0-4] .*")
                .doesNotContain("<web-app", "persistence-unit", "Manifest-Version", "root:", "JSESSIONID", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//seat/{id}/tasks",
                "/seat/{id}/tasks;jsessionid=1",
                "/seat;a=b/{id}/tasks",
                "/%73eat/{id}/tasks",
                "/seat%2f{id}/tasks",
                "/seat/{ID}/tasks",
                "/SEAT/{id}/tasks",
                "/lti/../seat/{id}/tasks",
                "/seat/{id}//tasks",
                "/seat/{id}/%2e%2e/tasks",
                "/seat/{id}/tasks%00",
                "/seat/{id}/tasks%0d%0aSet-Cookie:%20a=b",
                "/seat/x/../{id}/tasks",
                "/seat/{id}%20/tasks"
            })
    void opensByNoOtherSpellingWithoutItsCookie(String spelling) throws Exception {
        String id = pupil.seat().replaceAll("/seat/|/", "");
        String path = spelling.replace("{id}", id).replace("{ID}", id.toUpperCase());
        String answer = BareSocket.to(house).say("GET " + path + " HTTP/1.1");
        assertThat(answer).matches("(?s)HTTP/1\\.1 40[0-4] .*").doesNotContain("Gardé", "Set-Cookie");
    }

    @Test
    void leadsNowhereElse() throws Exception {
        String cookie = "Cookie: " + pupil.cookie();
        String home = BareSocket.to(house)
                .of("evil.example")
                .say(
                        "GET " + pupil.seat() + " HTTP/1.1",
                        cookie,
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example");
        assertThat(home)
                .startsWith("HTTP/1.1 303")
                .contains("Location: " + house.tool())
                .doesNotContain("evil");
        for (String query :
                List.of("?next=//evil.example", "?return_url=https://evil.example", "?url=javascript:alert(1)")) {
            assertThat(pupil.get("tasks" + query).body()).doesNotContain("evil.example", "javascript:");
            assertThat(Door.bytes(pupil.post("display" + query, "theme=light")))
                    .doesNotContain("evil.example", "javascript:");
        }
    }

    /** Cut before it was ever used: no cache on any node can know it. What is cached is forgotten by {@code Seats.revoke}. */
    @Test
    void isOfNoUseOnceSuspended() throws Exception {
        Guest suspended = guarded.pupil("suspended");
        rows.change("update core.seat set revoked_at = now() where id = '"
                + suspended.seat().replaceAll("/seat/|/", "") + "'");
        assertThat(suspended.get("tasks").statusCode()).isEqualTo(403);
        assertThat(suspended
                        .post("exercises/" + guarded.exercise() + "/start", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isOfNoUseOnceItsTimeIsOver() throws Exception {
        Guest yesterday = guarded.pupil("yesterday");
        rows.change("update core.seat set expires_at = now() where id = '"
                + yesterday.seat().replaceAll("/seat/|/", "") + "'");
        assertThat(yesterday.get("tasks").statusCode()).isEqualTo(403);
    }

    @Test
    void saysNothingOfTheServerInAnError() throws Exception {
        BareSocket server = BareSocket.to(house);
        for (String answer : List.of(
                server.say("GET /nowhere HTTP/1.1"),
                server.say("GET /assets/nope HTTP/1.1"),
                server.say("GET /lti/login HTTP/1.1", "Accept: ;;;/"),
                server.say("POST /lti/login HTTP/1.1", "Content-Type: ;;;/", "Content-Length: 0"),
                server.say("POST /lti/login HTTP/1.1", "Content-Length: 5", "Content-Length: 6"),
                server.say("POST /lti/login HTTP/1.1", "Content-Length: 5", "Transfer-Encoding: chunked"),
                server.say("POST /lti/login HTTP/1.1", "Content-Length: -1"),
                server.say("GET http://evil.example/ HTTP/1.1"),
                server.say("GET / HTTP/1.1", "Host: evil.example"),
                server.say("GET /%zz HTTP/1.1"),
                server.say("GET /\u00ff HTTP/1.1"),
                server.say("GET / HTTP/9.9", "X: " + "x".repeat(2_000_000)),
                server.raw("GET / HTTP/1.1\r\n\r\n"),
                server.raw("\u0000\u0001\u0002\r\n\r\n"))) {
            assertThat(answer)
                    .doesNotContainIgnoringCase(
                            "exception", "undertow", "wildfly", "resteasy", "jboss", "java.", "evil.example")
                    .doesNotContain("HTTP/1.1 5", "\tat ");
        }
    }

    private static void assertAbsent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas");
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("none, status " + answer.statusCode());
    }
}
