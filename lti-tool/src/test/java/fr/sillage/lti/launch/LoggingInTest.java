package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.lti.house.Door;
import fr.sillage.lti.house.House;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoggingInTest {

    private final Door door = new Door();
    private final States states = House.bean(States.class, door.secrets(), door.clock);
    private final LoggingIn loggingIn = House.bean(LoggingIn.class, door.platforms, states, door.settings, door.clock);
    private final BrowserSecret browser = BrowserSecret.next();
    private final LoginInitiation initiation = new LoginInitiation(
            door.registration, "hint & more", Optional.of("m=1"), "http://127.0.0.1:8080/lti/launch", false);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void asksThePlatformAsTheFrameworkSays() {
        Login login = loggingIn.begin(initiation, browser);
        String state = states.sign(login);
        URI asked = loggingIn.authentication(door.registration, login, state, "hint & more", Optional.of("m=1"));
        assertThat(asked.toString()).startsWith(door.registration.loginUrl() + "?");
        assertThat(query(asked))
                .isEqualTo(Map.of(
                        "scope", "openid",
                        "response_type", "id_token",
                        "response_mode", "form_post",
                        "prompt", "none",
                        "client_id", "sillage-1",
                        "redirect_uri", "http://127.0.0.1:8080/lti/launch",
                        "login_hint", "hint & more",
                        "lti_message_hint", "m=1",
                        "state", state,
                        "nonce", login.nonce()));
    }

    @Test
    void takesTheStateBackOnAnyNode() {
        Login login = loggingIn.begin(initiation, browser);
        States otherNode = House.bean(States.class, door.secrets(), door.clock);
        assertThat(otherNode.verify(states.sign(login))).isEqualTo(login);
    }

    @Test
    void keepsTheHintsForTheCheck() {
        Login login = loggingIn.begin(initiation, browser);
        URI check = loggingIn.check(login, initiation);
        assertThat(check.getPath()).isEqualTo("/lti/check");
        assertThat(query(check))
                .containsEntry("login_hint", "hint & more")
                .containsEntry("lti_message_hint", "m=1")
                .doesNotContainKey(LoginInitiation.IN_WINDOW);
    }

    @Test
    void refusesAForgedState() {
        String state = states.sign(loggingIn.begin(initiation, browser));
        String other = states.sign(loggingIn.begin(initiation, browser));
        String spliced = state.substring(0, state.indexOf('.')) + other.substring(other.indexOf('.'));
        for (String forged : List.of(spliced, state + "A", "x" + state, "", ".", "a.b", "x".repeat(100_000))) {
            assertThat(Refusals.of(() -> states.verify(forged))).as(forged).isEqualTo(Reason.STATE_FORGED);
        }
    }

    @Test
    void refusesAStateOfTenMinutes() {
        String state = states.sign(loggingIn.begin(initiation, browser));
        door.clock.pass(Duration.ofMinutes(10));
        assertThat(Refusals.of(() -> states.verify(state))).isNull();
        door.clock.pass(Duration.ofSeconds(1));
        assertThat(Refusals.of(() -> states.verify(state))).isEqualTo(Reason.STATE_EXPIRED);
    }

    @Test
    void knowsTheBrowserByItsCookie() {
        Login login = loggingIn.begin(initiation, browser);
        Login anotherTab = loggingIn.begin(initiation, BrowserSecret.next());
        assertThat(browser.began(login)).isTrue();
        assertThat(browser.began(anotherTab)).isFalse();
        assertThat(BrowserSecret.next().began(login)).isFalse();
        assertThat(BrowserSecret.in(Map.of(), login)).isEmpty();
    }

    @Test
    void setsACookieThatAFrameKeeps() {
        assertThat(browser.cookie(loggingIn.begin(initiation, browser)))
                .contains("; Path=/lti; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=600");
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
