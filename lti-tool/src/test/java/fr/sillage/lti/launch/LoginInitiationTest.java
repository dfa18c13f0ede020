package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.refusals.Refusal;
import fr.sillage.lti.platforms.Registered;
import fr.sillage.lti.platforms.Registrations;
import fr.sillage.lti.platforms.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginInitiationTest {

    private static final Settings SETTINGS = Settings.of(Map.of("SILLAGE_PUBLIC_URL", "https://sillage.example.org/"));
    private static final Registrations ONE = new Registrations(List.of(Registered.ent()));
    private static final Registrations TWO =
            new Registrations(List.of(Registered.client("sillage-1"), Registered.client("sillage-2")));

    private final Map<String, List<String>> sent = new HashMap<>(Map.of(
            "iss", List.of("https://ent.example.org"),
            "login_hint", List.of("42"),
            "target_link_uri", List.of(Launches.TARGET),
            "lti_message_hint", List.of("7"),
            "client_id", List.of("sillage-1"),
            "lti_deployment_id", List.of(Registered.DEPLOYMENT)));

    @Test
    void readsWhatMoodleSends() {
        LoginInitiation initiation = LoginInitiation.read(new Parameters(sent), TWO, SETTINGS::owns);
        assertThat(initiation.platform().clientId()).isEqualTo("sillage-1");
        assertThat(initiation.loginHint()).isEqualTo("42");
        assertThat(initiation.messageHint()).contains("7");
        assertThat(initiation.target()).isEqualTo(Launches.TARGET);
        assertThat(initiation.inWindow()).isFalse();
    }

    @Test
    void needsNoClientIdWhereTheIssuerHasOneRegistration() {
        sent.remove("client_id");
        assertThat(reason(ONE)).isNull();
        assertThat(reason(TWO)).isEqualTo(Reason.CLIENT_AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void refusesWhatIsIncomplete(String name) {
        sent.put(name, List.of(" "));
        assertThat(reason(ONE)).isEqualTo(Reason.INITIATION_INCOMPLETE);
        sent.remove(name);
        assertThat(reason(ONE)).isEqualTo(Reason.INITIATION_INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"iss", "login_hint", "target_link_uri", "lti_message_hint", "client_id", "lti_deployment_id"})
    void refusesDoubledParameters(String name) {
        sent.put(name, List.of(sent.get(name).get(0), sent.get(name).get(0)));
        assertThat(reason(ONE)).isEqualTo(Reason.PARAMETER_REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login_hint", "lti_message_hint", "iss", "target_link_uri", "lti_storage_target"})
    void refusesHugeHints(String name) {
        sent.put(name, List.of("x".repeat(100_000)));
        assertThat(reason(ONE)).isEqualTo(Reason.INITIATION_TOO_LARGE);
    }

    @Test
    void knowsIssuersToTheLetter() {
        sent.put("iss", List.of("https://ent.example.org/"));
        assertThat(reason(ONE)).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    void refusesAnUnknownClient() {
        sent.put("client_id", List.of("stranger"));
        assertThat(reason(ONE)).isEqualTo(Reason.CLIENT_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/lti/launch",
                "javascript:alert(1)",
                "//evil",
                "/lti/launch",
                "https://sillage.example.org@evil.example/",
                "https://sillage.example.org\r\nSet-Cookie: a=b",
                "https://tool@sillage.example.org/lti/launch",
                "https://sillage.example.org.evil.example/",
                "http://sillage.example.org/lti/launch",
                "https://sillage.example.org:8443/lti/launch",
                "https:\\\\sillage.example.org\\lti\\launch",
                "$target"
            })
    void refusesTargetsThatAreNotOurs(String target) {
        sent.put("target_link_uri", List.of(target));
        assertThat(reason(ONE)).isEqualTo(Reason.TARGET_FOREIGN);
    }

    private Refusal reason(Registrations registrations) {
        return Refusals.of(() -> LoginInitiation.read(new Parameters(sent), registrations, SETTINGS::owns));
    }
}
