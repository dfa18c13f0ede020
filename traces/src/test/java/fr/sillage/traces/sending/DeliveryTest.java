package fr.sillage.traces.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import fr.sillage.traces.pseudonyms.Pseudonyms;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:43:00Z");

    @RegisterExtension
    private final WireMockExtension lrs = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    private final MemoryOutbox outbox = new MemoryOutbox();
    private final HeldClock clock = new HeldClock(NOW);
    private Pseudonyms pseudonyms;
    private Delivery delivery;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        pseudonyms = Pseudonyms.in(Map.of(
                        "SILLAGE_MASTER_KEY_FILE", key.toString(), "SILLAGE_PUBLIC_URL", "https://sillage.example"))
                .orElseThrow();
        // Long enough for a busy machine: where nothing hangs, nobody waits for it
        delivery = waiting(Duration.ofSeconds(20));
    }

    private Delivery waiting(Duration timeout) {
        StoreAddress address = new StoreAddress(URI.create(lrs.baseUrl() + "/xapi"), "key", "secret");
        Store store = new HttpStore(address, timeout, clock);
        return new Delivery(outbox, store, pseudonyms, clock, new Backoff(new Random(7)));
    }

    @Test
    void sendsFiftyAtOnceWithWhoWeAreAndWhichVersion() {
        outbox.with(Parcels.answers(51));
        answer(okJson("[]"));
        assertThat(delivery.step()).as("there is more").isTrue();
        assertThat(outbox.delivered).hasSize(50);
        assertThat(delivery.step()).isFalse();
        assertThat(outbox.waiting).isEmpty();
        lrs.verify(
                1,
                postRequestedFor(anyUrl())
                        .withHeader("X-Experience-API-Version", equalTo("2.0.0"))
                        .withHeader("Authorization", equalTo("Basic a2V5OnNlY3JldA=="))
                        .withHeader("Content-Type", containing("application/json"))
                        .withRequestBody(matchingJsonPath(
                                "$[49].id", equalTo(Parcels.id(49).toString()))));
    }

    @Test
    void addsTheActor() {
        outbox.with(Parcels.answers(1));
        answer(okJson("[]"));
        delivery.step();
        lrs.verify(postRequestedFor(anyUrl())
                .withRequestBody(matchingJsonPath("$[0].actor.account.homePage", equalTo("https://sillage.example"))));
        assertThat(lrs.getAllServeEvents().get(0).getRequest().getBodyAsString())
                .doesNotContain("11111111-1111-4111-8111-111111111111");
    }

    @Test
    void takesWhatTheStoreHasAlreadyForDelivered() {
        outbox.with(Parcels.answers(1));
        answer(status(409));
        has(0, stored(0).toString());
        assertThat(delivery.step()).isFalse();
        assertThat(outbox.delivered).containsExactly(Parcels.id(0));
    }

    @Test
    void takesWhatTheStoreHasAndVoidedForDelivered() {
        outbox.with(Parcels.answers(1));
        answer(status(409));
        lrs.stubFor(get(urlPathEqualTo("/xapi/statements"))
                .withQueryParam("statementId", equalTo(Parcels.id(0).toString()))
                .willReturn(status(404)));
        lrs.stubFor(get(urlPathEqualTo("/xapi/statements"))
                .withQueryParam("voidedStatementId", equalTo(Parcels.id(0).toString()))
                .willReturn(okJson(stored(0).toString())));
        delivery.step();
        assertThat(outbox.delivered).containsExactly(Parcels.id(0));
    }

    @Test
    void setsAsideAnIdThatTheStoreKnowsAsAnotherStatement() {
        outbox.with(Parcels.answers(1));
        answer(status(409));
        ObjectNode other = stored(0);
        ((ObjectNode) other.get("result")).put("response", "5");
        has(0, other.toString());
        delivery.step();
        assertThat(outbox.dead).containsOnlyKeys(Parcels.id(0));
        assertThat(outbox.dead.get(Parcels.id(0))).contains("409");
    }

    @Test
    void sendsTheRestWithoutWhatIsThere() {
        outbox.with(Parcels.answers(3));
        lrs.stubFor(post(anyUrl())
                .withRequestBody(containing(Parcels.id(1).toString()))
                .willReturn(status(409)));
        lrs.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$[?(@.id == '" + Parcels.id(0) + "')]"))
                .atPriority(10)
                .willReturn(okJson("[]")));
        lrs.stubFor(get(anyUrl()).atPriority(10).willReturn(status(404)));
        has(1, stored(1).toString());
        delivery.step();
        assertThat(outbox.delivered).containsExactlyInAnyOrder(Parcels.id(0), Parcels.id(1), Parcels.id(2));
    }

    @Test
    void findsThePoisonOfABatchAndLetsTheOthersPass() {
        outbox.with(Parcels.answers(50));
        answer(okJson("[]"));
        for (int poison : new int[] {7, 31}) {
            lrs.stubFor(post(anyUrl())
                    .withRequestBody(containing(Parcels.id(poison).toString()))
                    .willReturn(status(400).withBody("verb is\r\nmissing")));
        }
        delivery.step();
        assertThat(outbox.dead).containsOnlyKeys(Parcels.id(7), Parcels.id(31));
        assertThat(outbox.dead.get(Parcels.id(7))).isEqualTo("400: verb is missing");
        assertThat(outbox.delivered).hasSize(48);
    }

    @Test
    void halvesWhatIsTooLarge() {
        outbox.with(Parcels.answers(8));
        answer(okJson("[]"));
        lrs.stubFor(post(anyUrl()).withRequestBody(matchingJsonPath("$[2].id")).willReturn(status(413)));
        delivery.step();
        assertThat(outbox.delivered).hasSize(8);
        lrs.verify(7, postRequestedFor(anyUrl()));
    }

    @Test
    void setsAsideWhatIsTooLargeAlone() {
        outbox.with(Parcels.answers(1));
        answer(status(413));
        delivery.step();
        assertThat(outbox.dead).containsKey(Parcels.id(0));
    }

    @Test
    void waitsAsLongAsTheStoreAsks() {
        for (int code : new int[] {429, 503}) {
            outbox.with(Parcels.answers(2));
            outbox.due.clear();
            lrs.resetAll();
            answer(status(code).withHeader("Retry-After", "120"));
            delivery.step();
            assertThat(outbox.due.values()).containsOnly(clock.instant().plusSeconds(120));
            clock.pass(Duration.ofSeconds(119));
            delivery.step();
            lrs.verify(1, postRequestedFor(anyUrl()));
            answer(okJson("[]"));
            clock.pass(Duration.ofSeconds(1));
            delivery.step();
            assertThat(outbox.waiting).isEmpty();
        }
    }

    @Test
    void waitsUntilTheDateThatTheStoreNames() {
        outbox.with(Parcels.answers(1));
        answer(status(503).withHeader("Retry-After", "Mon, 23 Nov 2026 16:50:00 GMT"));
        delivery.step();
        assertThat(outbox.due.values()).containsOnly(Instant.parse("2026-11-23T16:50:00Z"));
    }

    @Test
    void backsOffFurtherAfterEachFailureAndAsksNothingMeanwhile() {
        outbox.with(Parcels.answers(60));
        answer(serverError());
        Duration longest = Duration.ZERO;
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(delivery.step()).isFalse();
            assertThat(delivery.step()).isFalse();
            lrs.verify(failure, postRequestedFor(anyUrl()));
            Instant due = outbox.due.values().stream().max(Instant::compareTo).orElseThrow();
            Duration wait = Duration.between(clock.instant(), due);
            assertThat(wait)
                    .isGreaterThanOrEqualTo(longest)
                    .isBetween(Duration.ofMillis(500L << (failure - 1)), Duration.ofMillis(1000L << (failure - 1)));
            longest = wait;
            clock.pass(wait);
        }
        answer(okJson("[]"));
        while (delivery.step()) {
            // Until it is empty
        }
        delivery.step();
        assertThat(outbox.delivered).hasSize(60);
    }

    @Test
    void losesNothingToAStoreThatHangsBreaksOffOrIsGone() {
        delivery = waiting(Duration.ofMillis(500));
        outbox.with(Parcels.answers(1));
        for (var fault : new com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder[] {
            okJson("[]").withFixedDelay(2000),
            okJson("[]").withChunkedDribbleDelay(5, 3000),
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
            aResponse().withFault(Fault.EMPTY_RESPONSE)
        }) {
            answer(fault);
            delivery.step();
            assertThat(outbox.waiting).hasSize(1);
            clock.pass(Duration.ofMinutes(10));
        }
        lrs.shutdownServer();
        delivery.step();
        assertThat(outbox.waiting).hasSize(1);
        assertThat(outbox.dead).isEmpty();
    }

    @Test
    void losesNothingToWrongCredentialsOrAWrongAddress() {
        outbox.with(Parcels.answers(1));
        for (int code : new int[] {401, 403, 404, 302}) {
            answer(status(code).withHeader("Location", lrs.baseUrl() + "/elsewhere"));
            delivery.step();
            assertThat(outbox.waiting).hasSize(1);
            clock.pass(Duration.ofMinutes(10));
        }
        lrs.verify(0, com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(urlPathEqualTo("/elsewhere")));
    }

    @Test
    void keepsWhatWasSettledBeforeTheStoreFailed() {
        outbox.with(Parcels.answers(4));
        lrs.stubFor(post(anyUrl()).withRequestBody(matchingJsonPath("$[2].id")).willReturn(status(413)));
        lrs.stubFor(post(anyUrl())
                .withRequestBody(containing(Parcels.id(3).toString()))
                .atPriority(8)
                .willReturn(serverError()));
        lrs.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("[]")));
        lrs.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$[2].id"))
                .atPriority(1)
                .willReturn(status(413)));
        delivery.step();
        assertThat(outbox.delivered).containsExactly(Parcels.id(0), Parcels.id(1));
        assertThat(outbox.waiting).containsOnlyKeys(Parcels.id(2), Parcels.id(3));
        clock.pass(Duration.ofMinutes(1));
        answer(okJson("[]"));
        lrs.resetAll();
        answer(okJson("[]"));
        delivery.step();
        assertThat(outbox.waiting).isEmpty();
    }

    @Test
    void doesNotInsistOnAConflictAboutNothing() {
        outbox.with(Parcels.answers(4));
        answer(status(409));
        lrs.stubFor(get(anyUrl()).willReturn(status(404)));
        delivery.step();
        assertThat(outbox.waiting).hasSize(4);
        assertThat(outbox.dead).isEmpty();
    }

    private void answer(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder response) {
        lrs.stubFor(post(urlPathEqualTo("/xapi/statements")).atPriority(9).willReturn(response));
    }

    private void has(int number, String statement) {
        lrs.stubFor(get(urlPathEqualTo("/xapi/statements"))
                .withQueryParam("statementId", equalTo(Parcels.id(number).toString()))
                .willReturn(okJson(statement)));
    }

    /** As a store gives it back. */
    private ObjectNode stored(int number) {
        Parcel parcel = Parcels.answer(number);
        ObjectNode statement = parcel.body().deepCopy();
        statement.set("actor", pseudonyms.actor(parcel.platform(), parcel.person()));
        statement.put("stored", "2026-11-23T16:42:09.000Z").put("version", "2.0.0");
        statement.putObject("authority").put("mbox", "mailto:lrs@example.org");
        return statement;
    }
}
