package fr.sillage.ent.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.ent.Fixtures;
import fr.sillage.ent.directory.Person;
import fr.sillage.ent.directory.ResourceLink;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import fr.sillage.ent.switches.Switch;
import fr.sillage.ent.switches.Switchboard.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatingTest {

    private final Platform platform = Fixtures.platform(PlatformId.ECOLE);

    @Test
    void answersWithATokenAndTheState() {
        Map<String, String> fields = answer(request(hint("101"))).orElseThrow();
        assertThat(fields).containsOnlyKeys("id_token", "state").containsEntry("state", "s1");
    }

    @Test
    void takesALoginHintOnce() {
        String hint = hint("101");
        answer(request(hint));
        assertThat(answer(request(hint)).orElseThrow())
                .containsEntry("error", "invalid_request")
                .containsEntry("state", "s1")
                .doesNotContainKey("id_token");
    }

    @Test
    void takesNoHintWithTheMessageOfAnotherLink() {
        Map<String, List<String>> request = request(hint("101"));
        request.put("lti_message_hint", List.of("12"));
        assertThat(answer(request).orElseThrow()).containsEntry("error", "invalid_request");
    }

    @Test
    void keepsTwoPeopleInTwoTabsApart() {
        String first = hint("101");
        String second = hint("102");
        assertThat(sub(answer(request(second)).orElseThrow())).isEqualTo("102");
        assertThat(sub(answer(request(first)).orElseThrow())).isEqualTo("101");
    }

    @Test
    void postsNothingToAStranger() {
        Map<String, List<String>> request = request(hint("101"));
        request.put("redirect_uri", List.of("http://127.0.0.1:8080/lti/launch/"));
        assertThat(answer(request)).isEmpty();
        request = request(hint("101"));
        request.put("client_id", List.of("sillage-formation"));
        assertThat(answer(request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scope,openid profile,invalid_scope",
        "response_type,code,unsupported_response_type",
        "response_mode,query,invalid_request",
        "prompt,login,invalid_request"
    })
    void refuses(String name, String value, String error) {
        Map<String, List<String>> request = request(hint("101"));
        request.put(name, List.of(value));
        assertThat(answer(request).orElseThrow()).containsEntry("error", error).doesNotContainKey("id_token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scope",
                "response_type",
                "response_mode",
                "prompt",
                "nonce",
                "state",
                "login_hint",
                "lti_message_hint"
            })
    void needs(String name) {
        Map<String, List<String>> request = request(hint("101"));
        request.remove(name);
        assertThat(answer(request).orElseThrow())
                .containsEntry("error", "invalid_request")
                .containsEntry("error_description", "no " + name);
    }

    @Test
    void refusesADoubledParameter() {
        Map<String, List<String>> request = request(hint("101"));
        request.put("nonce", List.of("n1", "n2"));
        assertThat(answer(request).orElseThrow()).containsEntry("error", "invalid_request");
    }

    @Test
    void looksAtTheSessionOnlyWhenSwitchedSo() {
        platform.switches().turnOn(Switch.REQUIRE_SESSION, new Setting("true", Optional.of(2)));
        assertThat(answer(request(hint("101"))).orElseThrow()).containsEntry("error", "login_required");
        AuthenticationRequest request = new AuthenticationRequest(request(hint("101")));
        assertThat(platform.authenticating()
                        .answer(request, person -> person.sub().equals("101"))
                        .orElseThrow())
                .containsKey("id_token");
    }

    @Test
    void tampersWithTheStateWhenSwitchedSo() {
        platform.switches().turnOn(Switch.TAMPER_STATE, new Setting("true", Optional.of(1)));
        assertThat(answer(request(hint("101"))).orElseThrow().get("state")).isNotEqualTo("s1");
        assertThat(answer(request(hint("101"))).orElseThrow()).containsEntry("state", "s1");
    }

    private Optional<Map<String, String>> answer(Map<String, List<String>> request) {
        return platform.authenticating().answer(new AuthenticationRequest(request), person -> false);
    }

    private String hint(String sub) {
        Person person = platform.directory().person(sub).orElseThrow();
        ResourceLink link = platform.directory().link("11").orElseThrow();
        return platform.hints().issue(new Visit(person, link, Visit.Target.IFRAME));
    }

    private static String sub(Map<String, String> fields) {
        return Tokens.payload(fields.get("id_token")).path("sub").asText();
    }

    private static Map<String, List<String>> request(String hint) {
        Map<String, List<String>> request = new HashMap<>();
        request.put("scope", List.of("openid"));
        request.put("response_type", List.of("id_token"));
        request.put("response_mode", List.of("form_post"));
        request.put("prompt", List.of("none"));
        request.put("client_id", List.of("sillage-ecole"));
        request.put("redirect_uri", List.of("http://127.0.0.1:8080/lti/launch"));
        request.put("login_hint", List.of(hint));
        request.put("lti_message_hint", List.of("11"));
        request.put("state", List.of("s1"));
        request.put("nonce", List.of("n1"));
        return request;
    }
}
