package fr.sillage.lrs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    private final Credentials credentials =
            new Credentials(Optional.of("clé"), Optional.of("s:ecret"), Optional.of("https://sillage.example"));

    @Test
    void openForThePair() {
        assertThat(credentials.open(basic("clé:s:ecret"))).isTrue();
        assertThat(credentials.open("basic " + basic("clé:s:ecret").substring(6)))
                .isTrue(); // RFC 9110 section 11.1
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic ???", "Bearer x"})
    void stayClosedWithoutOne(String header) {
        assertThat(credentials.open(header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clé:s:ecre", "clé:s:ecrets", ":s:ecret", "clé:", "", "none"})
    void stayClosedForAnother(String pair) {
        assertThat(credentials.open(basic(pair))).isFalse();
    }

    @Test
    void stayClosedForEveryoneWhenTheSecretIsNotSet() {
        Credentials none = new Credentials(Optional.of("key"), Optional.of(""), Optional.empty());
        assertThat(none.areSet()).isFalse();
        assertThat(none.open(basic("key:"))).isFalse();
    }

    @Test
    void nameTheAuthorityByAccount() {
        assertThat(credentials.authority().toString())
                .isEqualTo(
                        "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://sillage.example\",\"name\":\"clé\"}}");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
