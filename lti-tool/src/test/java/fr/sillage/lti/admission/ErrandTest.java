package fr.sillage.lti.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrandTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /seat/0b1c/attempts/9/items/2, WORK",
        "GET, /seat/0b1c/attempts/9/items/2, PAGE",
        "HEAD, /seat/0b1c/, PAGE",
        "GET, /assets/sillage.css, PAGE",
        "GET, /lti/login, LOGIN",
        "POST, /lti/login, LOGIN",
        "GET, /lti/check, LAUNCH",
        "POST, /lti/launch, LAUNCH",
        "GET, /lti/keys, PAGE"
    })
    void isKnownByMethodAndPath(String method, String path, Errand errand) {
        assertThat(Errand.of(method, path)).isEqualTo(errand);
    }
}
