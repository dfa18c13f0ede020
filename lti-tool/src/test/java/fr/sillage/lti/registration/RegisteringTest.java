package fr.sillage.lti.registration;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.sillage.core.people.PlatformId;
import fr.sillage.core.refusals.Refusal;
import fr.sillage.core.refusals.RefusedException;
import fr.sillage.lti.administration.AdministrationSecrets;
import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.house.Door;
import fr.sillage.lti.house.House;
import fr.sillage.lti.platforms.StoredRegistrations.State;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteringTest {

    private final Door door = new Door();
    private final AdministrationSecrets secrets = House.bean(AdministrationSecrets.class, House.jdbi(), door.clock);
    private final Registering registering =
            House.bean(Registering.class, door.calls, door.platforms, door.stored, secrets, door.settings);
    private final String client = "client-" + UUID.randomUUID();

    @BeforeEach
    void aPlatform() {
        House.jdbi().useHandle(handle -> handle.execute("delete from lti.registration; delete from lti.suspension"));
        describe(door.ent.baseUrl());
        door.ent.stubFor(post("/register")
                .willReturn(okJson("{\"client_id\":\"" + client
                        + "\",\"https://purl.imsglobal.org/spec/lti-tool-configuration\":{\"deployment_id\":\"7\"}}")));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void putsAnInvitedPlatformInForceOnce() {
        String invitation = secrets.give(Purpose.INVITATION).value();
        assertThat(register(Optional.of(invitation))).isEqualTo(State.ACTIVE);
        door.clock.pass(Duration.ofSeconds(1));
        assertThat(door.platforms.current().byId(id())).hasValueSatisfying(found -> {
            assertThat(found.deployments()).containsExactly("7");
            assertThat(found.keysUrl()).hasToString(door.ent.baseUrl() + "/jwks");
        });
        door.ent.verify(
                1,
                postRequestedFor(urlEqualTo("/register"))
                        .withHeader("Authorization", equalTo("Bearer once"))
                        .withRequestBody(matchingJsonPath("$.token_endpoint_auth_method", equalTo("private_key_jwt")))
                        .withRequestBody(
                                matchingJsonPath("$.redirect_uris[0]", equalTo("http://127.0.0.1:8080/lti/launch")))
                        .withRequestBody(matchingJsonPath(
                                "$.['https://purl.imsglobal.org/spec/lti-tool-configuration'].domain",
                                equalTo("127.0.0.1:8080"))));
        assertThat(secrets.isGood(new fr.sillage.lti.administration.Secret(invitation), Purpose.INVITATION))
                .isFalse();
    }

    @Test
    void letsAnUninvitedPlatformWaitForApproval() {
        assertThat(register(Optional.of("made-up"))).isEqualTo(State.PENDING);
        door.clock.pass(Duration.ofSeconds(1));
        assertThat(door.platforms.current().byId(id())).isEmpty();
        door.stored.decide(id(), State.ACTIVE);
        assertThat(door.platforms.current().byId(id())).isPresent();
        door.stored.suspend(id());
        assertThat(door.platforms.current().byId(id())).isEmpty();
        door.stored.resume(id());
        assertThat(door.platforms.current().byId(id())).isPresent();
    }

    @Test
    void keepsARegistrationOnce() {
        register(Optional.empty());
        assertThat(refusal()).isEqualTo(RegistrationRefusal.REGISTRATION_KNOWN);
    }

    @Test
    void refusesAnIssuerOnAnotherHost() {
        describe("https://ent.example.org");
        assertThat(refusal()).isEqualTo(RegistrationRefusal.CONFIGURATION_FOREIGN);
        door.ent.verify(0, postRequestedFor(urlEqualTo("/register")));
    }

    @Test
    void refusesWhatItCannotRead() {
        door.ent.stubFor(get("/configuration").willReturn(okJson("<html>")));
        assertThat(refusal()).isEqualTo(RegistrationRefusal.CONFIGURATION_UNFIT);
        door.ent.stubFor(get("/configuration").willReturn(okJson("x".repeat(300 * 1024))));
        assertThat(refusal()).isEqualTo(RegistrationRefusal.CONFIGURATION_UNFIT);
        door.ent.stubFor(get("/configuration")
                .willReturn(status(302).withHeader("Location", door.ent.baseUrl() + "/elsewhere")));
        assertThat(refusal()).isEqualTo(RegistrationRefusal.CONFIGURATION_UNFIT);
    }

    @Test
    void keepsNothingWhenThePlatformSaysNo() {
        door.ent.stubFor(post("/register").willReturn(status(403)));
        assertThat(refusal()).isEqualTo(RegistrationRefusal.REGISTRATION_DENIED);
        door.ent.stubFor(post("/register").willReturn(okJson("{}")));
        assertThat(refusal()).isEqualTo(RegistrationRefusal.REGISTRATION_DENIED);
        assertThat(door.stored.all()).isEmpty();
    }

    @Test
    void callsNothingInsideForAStranger() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> registering.register(
                        URI.create("https://[::1]:" + door.ent.port() + "/configuration"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(refused.refusal()).isEqualTo(RegistrationRefusal.CONFIGURATION_UNFIT);
        assertThat(door.ent.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "http://ent.example.org/c", "javascript:alert(1)", "//ent/c"})
    void takesNoOtherAddress(String text) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> Registering.configuration(text));
        assertThat(refused.refusal()).isEqualTo(RegistrationRefusal.CONFIGURATION_ABSENT);
    }

    private void describe(String issuer) {
        String base = door.ent.baseUrl();
        door.ent.stubFor(get("/configuration")
                .willReturn(okJson("{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + base
                        + "/auth\",\"token_endpoint\":\"" + base + "/token\",\"jwks_uri\":\"" + base
                        + "/jwks\",\"registration_endpoint\":\"" + base + "/register\"}")));
    }

    private State register(Optional<String> invitation) {
        return registering.register(URI.create(door.ent.baseUrl() + "/configuration"), Optional.of("once"), invitation);
    }

    private Refusal refusal() {
        return catchThrowableOfType(RefusedException.class, () -> register(Optional.empty()))
                .refusal();
    }

    private PlatformId id() {
        return PlatformId.of(door.ent.baseUrl(), client);
    }
}
