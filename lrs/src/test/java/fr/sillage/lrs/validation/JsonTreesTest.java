package fr.sillage.lrs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{} {}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":1e99999999999}",
                "[100e2147483647]",
                "\"\\ud800\"",
                "{\"\\udc00x\":1}",
                "[\"\\ud83d\"]"
            })
    void refusesWhatCannotBeKeptAsItCame(String json) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "[1.10,0.50,100,1E+400]",
                "\"été \uD83D\uDE00\"",
                "{\"a\":null}",
                "\"\\u0000\""
            })
    void givesBackWhatItRead(String json) {
        assertThat(JsonTrees.write(read(json))).isEqualTo(json);
    }

    @Test
    void refusesTenThousandLevels() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read("[".repeat(10_000) + "]".repeat(10_000)));
        assertThat(read("[".repeat(JsonTrees.DEPTH) + "]".repeat(JsonTrees.DEPTH))
                        .isArray())
                .isTrue();
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> JsonTrees.read(new byte[] {'"', (byte) 0xC3, '(', '"'}));
    }

    @Test
    void tellsNothingOfTheDocumentInItsReason() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read("{\"secret-of-the-pupil\" 1}"))
                .satisfies(refused ->
                        assertThat(refused).hasMessageContaining("line 1").hasMessageNotContaining("secret"));
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String json) {
        return JsonTrees.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
