package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void readsAFormAsBrowsersSendIt() {
        Parameters sent = read("iss=https%3A%2F%2Fent.example.org&login_hint=a+b%C3%A9&empty=&bare");

        assertThat(sent.find("iss")).contains("https://ent.example.org");
        assertThat(sent.find("login_hint")).contains("a bé");
        assertThat(sent.find("empty")).isEmpty();
        assertThat(sent.find("bare")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss=%", "iss=%zz", "%=iss", "iss=a&login_hint=%4"})
    void refusesABrokenEscape(String form) {
        assertThat(Refusals.of(() -> read(form))).isEqualTo(Reason.FORM_MALFORMED);
    }

    @Test
    void seesWhatStandsTwice() {
        assertThat(Refusals.of(() -> read("iss=a&iss=a").find("iss"))).isEqualTo(Reason.PARAMETER_REPEATED);
        assertThat(Refusals.of(() -> read("iss=a&i%73s=a").find("iss"))).isEqualTo(Reason.PARAMETER_REPEATED);
    }

    @Test
    void takesInNoMoreThanItMay() {
        assertThat(read("iss=123456").find("iss")).contains("123456");
        assertThat(Refusals.of(() -> read("iss=1234567"))).isEqualTo(Reason.INITIATION_TOO_LARGE);
    }

    private static Parameters read(String form) {
        int most = form.startsWith("iss=1") ? 10 : 1000;
        return Parameters.read(
                new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), most, Reason.INITIATION_TOO_LARGE);
    }
}
