package fr.sillage.lti.scores;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.events.AnswerGiven;
import fr.sillage.exerciser.events.AttemptBegun;
import fr.sillage.exerciser.events.AttemptCompleted;
import fr.sillage.lti.house.Door;
import fr.sillage.lti.house.House;
import fr.sillage.lti.platforms.Registered;
import fr.sillage.lti.services.CourseServices;
import fr.sillage.lti.services.Scope;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendingScoresTest {

    private static final String ITEM = "/lineitems/7/lineitem?type_id=1";
    private static final String SCORES = "/lineitems/7/lineitem/scores?type_id=1";

    private final Door door = new Door();
    private final ScoreTable scores = House.bean(ScoreTable.class, House.jdbi(), door.clock);
    private final NotingScores noting = House.bean(NotingScores.class, door.courses, scores);
    private final LineItemTable table = House.bean(LineItemTable.class, House.jdbi(), door.clock);
    private final ColumnTable columnTable = House.bean(ColumnTable.class, House.jdbi(), door.clock);
    private final Gradebook gradebook = House.bean(Gradebook.class, door.services, door.listing, door.clock);
    private final SendingScores sending = House.bean(
            SendingScores.class,
            scores,
            House.bean(LineItems.class, table, columnTable, gradebook),
            gradebook,
            door.offered,
            door.platforms,
            door.people,
            new Backoff(),
            door.clock);
    private final TellingColumns telling = House.bean(
            TellingColumns.class,
            columnTable,
            table,
            gradebook,
            door.offered,
            door.platforms,
            new Backoff(),
            door.clock);
    private final Sender sender = House.bean(Sender.class, scores, sending, columnTable, telling);
    private final Columns columns =
            House.bean(Columns.class, table, columnTable, gradebook, door.offered, door.platforms);
    private final UUID exercise = UUID.randomUUID();
    private final String subject = "sub-" + UUID.randomUUID();
    private CourseId course;
    private PersonId person;

    @BeforeEach
    void aLearnerInACourse() {
        House.jdbi().useHandle(handle -> handle.execute("delete from lti.score; delete from lti.line_item"));
        person = new PersonId(House.person(door.registration.id().value(), subject));
        course = door.courses
                .opened(door.registration.id(), UUID.randomUUID().toString(), "4e B", Audience.PUPILS)
                .id();
        door.courses.join(course, person, Set.of(Role.LEARNER));
        door.offered.offered(course, door.everything());
        door.ent.stubFor(post("/token").willReturn(token("token-1")));
        door.ent.stubFor(get(urlPathEqualTo("/lineitems")).willReturn(okJson("[]")));
        door.ent.stubFor(post(urlEqualTo("/lineitems?type_id=1"))
                .willReturn(created().withBody("{\"id\":\"" + door.ent.baseUrl() + ITEM + "\"}")));
        door.ent.stubFor(post(urlEqualTo(SCORES)).willReturn(aResponse().withStatus(200)));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void makesTheColumnOnceAndPostsBeforeTheQuery() {
        completed("0.875");
        sender.sendSome();
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo("/lineitems?type_id=1"))
                        .withHeader("Content-Type", equalTo("application/vnd.ims.lis.v2.lineitem+json"))
                        .withHeader("Authorization", equalTo("Bearer token-1"))
                        .withRequestBody(equalToJson("{\"label\":\"Équations\",\"scoreMaximum\":100,\"resourceId\":\""
                                + exercise + "\",\"tag\":\"sillage\"}")));
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo(SCORES))
                        .withHeader("Content-Type", equalTo("application/vnd.ims.lis.v1.score+json"))
                        .withRequestBody(equalToJson("{\"userId\":\"" + subject
                                + "\",\"timestamp\":\"2026-11-23T18:00:00Z\",\"scoreGiven\":87.5,\"scoreMaximum\":100,"
                                + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}")));
        assertThat(state()).isEqualTo("SENT");
        completed("1");
        sender.sendSome();
        door.ent.verify(1, postRequestedFor(urlEqualTo("/lineitems?type_id=1")));
        door.ent.verify(1, getRequestedFor(urlPathEqualTo("/lineitems")));
        door.ent.verify(1, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void makesTheColumnWithTheTeachersWords() {
        columns.announced(course, exercise, "Devoir 3", new BigDecimal("20"));
        completed("1");
        sender.sendSome();
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo("/lineitems?type_id=1"))
                        .withRequestBody(matchingJsonPath("$.label", equalTo("Devoir 3")))
                        .withRequestBody(matchingJsonPath("$.scoreMaximum", equalTo("20"))));
    }

    @Test
    void changesThatVeryColumnWhenItsTeacherRenamesItAndNeverMakesASecondOne() {
        door.ent.stubFor(get(urlPathEqualTo("/lineitems")).willReturn(okJson(theColumn())));
        door.ent.stubFor(get(urlEqualTo(ITEM))
                .willReturn(okJson("{\"id\":\"" + door.ent.baseUrl() + ITEM
                        + "\",\"label\":\"Équations\",\"scoreMaximum\":100,\"resourceId\":\"" + exercise
                        + "\",\"tag\":\"sillage\",\"resourceLinkId\":\"17\"}")));
        door.ent.stubFor(put(urlEqualTo(ITEM)).willReturn(okJson("{}")));
        columns.changed(course, exercise, "Devoir 3", new BigDecimal("10"));
        sender.tellColumns();
        sender.tellColumns();
        door.ent.verify(
                1,
                putRequestedFor(urlEqualTo(ITEM))
                        .withHeader("Content-Type", equalTo("application/vnd.ims.lis.v2.lineitem+json"))
                        .withRequestBody(equalToJson("{\"id\":\"" + door.ent.baseUrl() + ITEM
                                + "\",\"label\":\"Devoir 3\",\"scoreMaximum\":10,\"resourceId\":\"" + exercise
                                + "\",\"tag\":\"sillage\",\"resourceLinkId\":\"17\"}")));
        completed("1");
        sender.sendSome();
        door.ent.verify(0, postRequestedFor(urlEqualTo("/lineitems?type_id=1")));
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void makesNoColumnForAChangeOfOneThatIsNotThere() {
        columns.changed(course, exercise, "Devoir 3", new BigDecimal("10"));
        sender.tellColumns();
        door.ent.verify(0, postRequestedFor(urlEqualTo("/lineitems?type_id=1")));
        assertThat(columnTable.lease(5)).isEmpty();
    }

    @Test
    void tellsAColumnAgainAfterAPlatformsFault() {
        door.ent.stubFor(get(urlPathEqualTo("/lineitems")).willReturn(okJson(theColumn())));
        door.ent.stubFor(get(urlEqualTo(ITEM)).willReturn(status(503)));
        columns.changed(course, exercise, "Devoir 3", new BigDecimal("10"));
        sender.tellColumns();
        door.clock.pass(Duration.ofMinutes(1));
        assertThat(columnTable.lease(5)).singleElement().satisfies(wish -> assertThat(wish.tries())
                .isEqualTo(2));
    }

    @Test
    void knowsWhichExercisesHaveAColumnByAskingOnce() {
        door.ent.stubFor(get(urlPathEqualTo("/lineitems")).willReturn(okJson(theColumn())));
        UUID without = UUID.randomUUID();
        assertThat(columns.existing(course, Set.of(exercise, without))).containsExactly(exercise);
        door.ent.verify(1, getRequestedFor(urlPathEqualTo("/lineitems")));
    }

    @Test
    void takesASilentPlatformForOneWithoutColumns() {
        door.ent.stubFor(get(urlPathEqualTo("/lineitems")).willReturn(status(500)));
        assertThat(columns.existing(course, Set.of(exercise))).isEmpty();
    }

    private String theColumn() {
        return "[{\"id\":\"" + door.ent.baseUrl() + ITEM + "\",\"resourceId\":\"" + exercise + "\"}]";
    }

    @Test
    void findsTheColumnThatIsThere() {
        door.ent.stubFor(get(urlPathEqualTo("/lineitems"))
                .withQueryParam("resource_id", equalTo(exercise.toString()))
                .withQueryParam("type_id", equalTo("1"))
                .willReturn(
                        okJson("[{\"id\":\"" + door.ent.baseUrl() + "/other\",\"resourceId\":\"another\"},{\"id\":\""
                                + door.ent.baseUrl() + ITEM + "\",\"resourceId\":\"" + exercise + "\"}]")));
        completed("1");
        sender.sendSome();
        door.ent.verify(0, postRequestedFor(urlEqualTo("/lineitems?type_id=1")));
        door.ent.verify(1, postRequestedFor(urlEqualTo(SCORES)));
    }

    @Test
    void keepsTheBestAndGoesNeverBack() {
        completed("0.5");
        sender.sendSome();
        begun();
        answered();
        completed("0.25");
        assertThat(state()).isEqualTo("SENT");
        completed("0.75");
        door.clock.pass(Duration.ofSeconds(1));
        sender.sendSome();
        door.ent.verify(2, postRequestedFor(urlEqualTo(SCORES)));
        door.ent.verify(
                1, postRequestedFor(urlEqualTo(SCORES)).withRequestBody(matchingJsonPath("$[?(@.scoreGiven == 75)]")));
    }

    @Test
    void tellsOnlyTheLastOfSeveralStates() {
        begun();
        answered();
        sender.sendSome();
        door.ent.verify(0, postRequestedFor(urlEqualTo(SCORES)));
        door.clock.pass(Duration.ofSeconds(5));
        sender.sendSome();
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo(SCORES))
                        .withRequestBody(equalToJson("{\"userId\":\"" + subject
                                + "\",\"timestamp\":\"2026-11-23T18:00:00Z\",\"activityProgress\":\"InProgress\","
                                + "\"gradingProgress\":\"Pending\"}")));
    }

    @Test
    void leavesOutWhoeverIsNoLearner() {
        PersonId teacher = new PersonId(House.person(door.registration.id().value(), "sub-" + UUID.randomUUID()));
        door.courses.join(course, teacher, Set.of(Role.INSTRUCTOR));
        noting.consume(List.of(event(teacher, new AttemptCompleted(exercise, "Équations", BigDecimal.ONE, 1))));
        assertThat(sender.sendSome()).isZero();
    }

    @Test
    void waitsWhereThePlatformTakesNoScores() {
        door.offered.offered(
                course,
                new CourseServices(
                        door.registration.id(), Registered.DEPLOYMENT, Optional.empty(), Set.of(), Optional.empty()));
        completed("1");
        assertThat(sender.sendSome()).isZero();
        door.offered.offered(course, door.everything());
        assertThat(sender.sendSome()).isEqualTo(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void takesANewTokenOnceWhenOneIsRefused() {
        door.ent.stubFor(post("/token")
                .inScenario("t")
                .whenScenarioStateIs(STARTED)
                .willReturn(token("stale"))
                .willSetStateTo("2"));
        door.ent.stubFor(post("/token").inScenario("t").whenScenarioStateIs("2").willReturn(token("fresh")));
        door.ent.stubFor(any(anyUrl())
                .atPriority(1)
                .withHeader("Authorization", equalTo("Bearer stale"))
                .willReturn(status(401)));
        completed("1");
        sender.sendSome();
        assertThat(state()).isEqualTo("SENT");
        door.ent.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void retriesWhenAskedToWait() {
        answer(aResponse().withStatus(503).withHeader("Retry-After", "600"));
        completed("1");
        sender.sendSome();
        assertThat(state()).isEqualTo("DUE");
        assertThat(reason()).isEqualTo("score-503");
        door.clock.pass(Duration.ofSeconds(599));
        assertThat(sender.sendSome()).isZero();
        answer(aResponse().withStatus(200));
        door.clock.pass(Duration.ofSeconds(1));
        assertThat(sender.sendSome()).isEqualTo(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void sendsANewerTimestampAfterALostAnswer() {
        answer(aResponse().withStatus(504));
        completed("1");
        sender.sendSome();
        door.clock.pass(Duration.ofSeconds(10));
        sender.sendSome();
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo(SCORES))
                        .withRequestBody(matchingJsonPath("$[?(@.timestamp == '2026-11-23T18:00:00Z')]")));
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo(SCORES))
                        .withRequestBody(matchingJsonPath("$[?(@.timestamp == '2026-11-23T18:00:01Z')]")));
    }

    @Test
    void overtakesWhatIsNewerThereButNotForEver() {
        answer(status(409));
        completed("1");
        door.clock.pass(Duration.ofMinutes(1));
        sender.sendSome();
        assertThat(reason()).isEqualTo("newer-there");
        sender.sendSome();
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo(SCORES))
                        .withRequestBody(matchingJsonPath("$[?(@.timestamp == '2026-11-23T18:01:00Z')]")));
        sender.sendSome();
        assertThat(state()).isEqualTo("SENT");
        assertThat(sender.sendSome()).isZero();
    }

    @Test
    void setsAsideWhatIsRefusedForGood() {
        for (int refused : new int[] {400, 403}) {
            answer(status(refused));
            completed(refused == 400 ? "0.5" : "0.6");
            sender.sendSome();
            assertThat(state()).isEqualTo("DEAD");
            assertThat(reason()).isEqualTo("score-" + refused);
        }
        answer(status(200));
        completed("0.7");
        sender.sendSome();
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void makesAColumnAgainOnceWhenItIsGone() {
        completed("0.5");
        sender.sendSome();
        answer(status(404));
        door.ent.stubFor(post(urlEqualTo("/lineitems?type_id=1"))
                .willReturn(created().withBody("{\"id\":\"" + door.ent.baseUrl() + "/lineitems/8/lineitem\"}")));
        door.ent.stubFor(post(urlEqualTo("/lineitems/8/lineitem/scores")).willReturn(status(200)));
        completed("0.6");
        sender.sendSome();
        assertThat(state()).isEqualTo("SENT");
        door.ent.stubFor(post(urlEqualTo("/lineitems/8/lineitem/scores")).willReturn(status(404)));
        completed("0.7");
        sender.sendSome();
        assertThat(state()).isEqualTo("DEAD");
        assertThat(reason()).isEqualTo("score-404");
    }

    @Test
    void sendsNothingToAnotherHost() {
        door.ent.stubFor(post(urlEqualTo("/lineitems?type_id=1"))
                .willReturn(created().withBody("{\"id\":\"https://evil.example/lineitem\"}")));
        completed("1");
        sender.sendSome();
        assertThat(state()).isEqualTo("DEAD");
        assertThat(reason()).isEqualTo("foreign-address");
    }

    @Test
    void saysWhichScopeIsMissing() {
        CourseServices all = door.everything();
        door.offered.offered(
                course,
                new CourseServices(
                        all.platform(), all.deployment(), all.lineItems(), Set.of(Scope.SCORE), Optional.empty()));
        completed("1");
        sender.sendSome();
        assertThat(reason()).isEqualTo("scope-missing");
    }

    @Test
    void asksASilentPlatformOnceABeat() {
        door.ent.stubFor(post("/token").willReturn(status(500)));
        completed("1");
        noting.consume(List.of(event(person, new AttemptCompleted(UUID.randomUUID(), "Fractions", BigDecimal.ONE, 1))));
        assertThat(sender.sendSome()).isEqualTo(2);
        door.ent.verify(1, postRequestedFor(urlEqualTo("/token")));
        assertThat(reason()).isIn("no-token", "platform-silent");
        assertThat(state()).isEqualTo("DUE");
    }

    @Test
    void keepsWhatWasNotedWhileItWasSent() {
        completed("0.5");
        Due leased = scores.lease(10).get(0);
        completed("0.9");
        scores.sent(leased);
        assertThat(state()).isEqualTo("DUE");
        sender.sendSome();
        door.ent.verify(
                1, postRequestedFor(urlEqualTo(SCORES)).withRequestBody(matchingJsonPath("$[?(@.scoreGiven == 90)]")));
    }

    @Test
    void leasesARowToOneSenderOnly() {
        completed("1");
        assertThat(scores.lease(10)).hasSize(1);
        assertThat(scores.lease(10)).isEmpty();
        door.clock.pass(Duration.ofMinutes(3));
        assertThat(scores.lease(10)).hasSize(1);
    }

    @Test
    void putsScoresBeforeTheQuery() {
        assertThat(Gradebook.scoresOf(URI.create("https://ent/1/lineitem?type_id=1&a=b")))
                .hasToString("https://ent/1/lineitem/scores?type_id=1&a=b");
        assertThat(Gradebook.scoresOf(URI.create("https://ent/1/lineitem")))
                .hasToString("https://ent/1/lineitem/scores");
    }

    private void begun() {
        noting.consume(List.of(event(person, new AttemptBegun(exercise, "Équations"))));
    }

    private void answered() {
        noting.consume(List.of(event(
                person,
                new AnswerGiven(
                        exercise,
                        "Équations",
                        UUID.randomUUID(),
                        1,
                        1,
                        "x ?",
                        Optional.empty(),
                        "3",
                        "3",
                        BigDecimal.ONE,
                        900))));
    }

    private void completed(String scaled) {
        noting.consume(
                List.of(event(person, new AttemptCompleted(exercise, "Équations", new BigDecimal(scaled), 900))));
    }

    private DomainEvent event(PersonId who, Record body) {
        return DomainEvent.of(
                UUID.randomUUID(), door.clock.instant(), who, Optional.of(course), UUID.randomUUID(), body);
    }

    private void answer(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder response) {
        door.ent.stubFor(post(urlEqualTo(SCORES)).willReturn(response));
    }

    private String state() {
        return column("state");
    }

    private String reason() {
        return column("reason");
    }

    private String column(String name) {
        return House.jdbi().withHandle(handle -> handle.select(
                        "select " + name + " from lti.score where person = ? and exercise = ?",
                        person.value(),
                        exercise)
                .mapTo(String.class)
                .one());
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder token(String value) {
        return okJson("{\"access_token\":\"" + value + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }
}
