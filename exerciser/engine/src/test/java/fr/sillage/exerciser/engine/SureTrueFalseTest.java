package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SureTrueFalseTest {

    private final SureTrueFalse item = new SureTrueFalse(Items.trueFalse());

    @ParameterizedTest
    @CsvSource({
        "true, 1, 1, 0.333333, UNSURE_AND_RIGHT",
        "true, 2, 2, 0.666667, ",
        "true, 3, 3, 1, ",
        "false, 1, 0, 0, ",
        "false, 2, -2, 0, ",
        "false, 3, -6, 0, SURE_AND_WRONG"
    })
    void earnsByCertainty(String truth, String certainty, int points, String grade, Remark.Notice notice) {
        Response response = item.read(Map.of("answer.truth", List.of(truth), "answer.certainty", List.of(certainty)));
        assertThat(item.points(response)).isEqualTo(points);
        assertThat(item.grade(response).grade().scaled()).isEqualByComparingTo(grade);
        assertThat(item.grade(response).remarks().stream()
                        .map(Remark::notice)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(notice);
    }

    @Test
    void asksForBoth() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.truth", List.of("true"))));
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.truth", List.of("true"), "answer.certainty", List.of("4"))));
    }

    @Test
    void isATrueFalseInTraces() {
        Response response = item.read(Map.of("answer.truth", List.of("false"), "answer.certainty", List.of("2")));
        assertThat(item.pattern(response)).isEqualTo("false");
        assertThat(item.interaction().orElseThrow().type()).isEqualTo("true-false");
        assertThat(item.inWords(response, Locale.FRENCH)).isEqualTo("Faux\u202F; Assez sûr");
    }
}
