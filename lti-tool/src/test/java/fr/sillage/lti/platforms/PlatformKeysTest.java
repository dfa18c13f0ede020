package fr.sillage.lti.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.sillage.lti.house.FixedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlatformKeysTest {

    private static final RSAKey FIRST = key("first", 2048);
    private static final RSAKey SECOND = key("second", 2048);

    private final WireMockServer ent =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    private final PlatformKeys keys = new PlatformKeys(Calls.trustingLoopback(), clock);
    private Registration platform;

    @BeforeEach
    void start() {
        ent.start();
        platform = Registered.at(ent.baseUrl(), "sillage-1");
        publish(FIRST);
    }

    @AfterEach
    void stop() {
        ent.stop();
    }

    @Test
    void fetchesOnceAndKeeps() throws JOSEException {
        assertThat(keys.find(platform, "first").orElseThrow().getModulus())
                .isEqualTo(FIRST.toRSAPublicKey().getModulus());
        keys.find(platform, "first");
        fetched(1);
    }

    @Test
    void noticesARotationAtOnce() {
        keys.find(platform, "first");
        publish(SECOND);
        assertThat(keys.find(platform, "second")).isPresent();
        fetched(2);
    }

    @Test
    void asksOnceForAThousandUnknownKids() {
        keys.find(platform, "first");
        for (int i = 0; i < 1_000; i++)
            assertThat(keys.find(platform, "kid-" + i)).isEmpty();
        fetched(2);
        publish(SECOND);
        assertThat(keys.find(platform, "second")).isEmpty();
        clock.pass(Duration.ofSeconds(30));
        assertThat(keys.find(platform, "second")).isPresent();
        fetched(3);
    }

    @Test
    void asksOnceEvenWhenTheVeryFirstKidsAreUnknown() {
        for (int i = 0; i < 1_000; i++)
            assertThat(keys.find(platform, "kid-" + i)).isEmpty();
        fetched(1);
        assertThat(keys.find(platform, "first")).isPresent();
    }

    @Test
    void stopsTrustingAWithdrawnKey() {
        keys.find(platform, "first");
        publish(SECOND);
        clock.pass(Duration.ofMinutes(9));
        assertThat(keys.find(platform, "first")).isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(keys.find(platform, "first")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void keepsTheOldKeysWhenTheyCannotBeRead(String what, ResponseDefinitionBuilder failure) {
        keys.find(platform, "first");
        ent.stubFor(get("/jwks").willReturn(failure));
        clock.pass(Duration.ofHours(1));
        assertThat(keys.find(platform, "first")).as(what).isPresent();
        assertThat(keys.find(platform, "second")).isEmpty();
        ent.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("500", aResponse().withStatus(500)),
                arguments("HTML", aResponse().withBody("<!doctype html><p>Maintenance")),
                arguments("nothing", aResponse().withBody("")),
                arguments("not a set", okJson("[]")),
                arguments("300 kB", okJson("{\"keys\":[],\"x\":\"" + "x".repeat(300_000) + "\"}")),
                arguments("201 keys", okJson("{\"keys\":[" + "{},".repeat(200) + "{}]}")),
                arguments("deep", okJson("{\"keys\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")),
                arguments("a redirect", temporaryRedirect("/elsewhere")));
    }

    @Test
    void waitsFiveSecondsAtMost() {
        keys.find(platform, "first");
        ent.stubFor(get("/jwks").willReturn(okJson("{\"keys\":[]}").withChunkedDribbleDelay(10, 20_000)));
        clock.pass(Duration.ofHours(1));
        long before = System.nanoTime();
        assertThat(keys.find(platform, "first")).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
    }

    @Test
    void triesAgainSoonAfterAFailure() {
        ent.stubFor(get("/jwks").willReturn(aResponse().withStatus(503)));
        assertThat(keys.find(platform, "first")).isEmpty();
        assertThat(keys.find(platform, "first")).isEmpty();
        fetched(1);
        publish(FIRST);
        clock.pass(Duration.ofSeconds(5));
        assertThat(keys.find(platform, "first")).isPresent();
    }

    @Test
    void takesOnlyStrongSignatureKeys() {
        RSAKey encryption = new RSAKey.Builder(FIRST)
                .keyID("enc")
                .keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION)
                .build();
        RSAKey other = new RSAKey.Builder(FIRST)
                .keyID("ps")
                .algorithm(com.nimbusds.jose.JWSAlgorithm.PS256)
                .build();
        publish(key("short", 1024), encryption, other, FIRST);
        assertThat(keys.find(platform, "first")).isPresent();
        assertThat(keys.find(platform, "short")).isEmpty();
        assertThat(keys.find(platform, "enc")).isEmpty();
        assertThat(keys.find(platform, "ps")).isEmpty();
    }

    private void publish(RSAKey... published) {
        ent.stubFor(get("/jwks")
                .willReturn(okJson(Stream.of(published)
                        .map(key -> key.toPublicJWK().toJSONString())
                        .collect(Collectors.joining(",", "{\"keys\":[", "]}")))));
    }

    private void fetched(int times) {
        ent.verify(times, getRequestedFor(urlEqualTo("/jwks")));
    }

    private static RSAKey key(String kid, int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
