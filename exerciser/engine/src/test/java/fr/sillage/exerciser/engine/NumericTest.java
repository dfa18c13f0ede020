package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.answer;
import static fr.sillage.exerciser.engine.Items.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericTest {

    private final Numeric item = Items.numeric();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,14159 | 1",
                "3,14160 | 1",
                "3,14158 | 1",
                "3,141601 | 0.5",
                "3,1 | 0.5",
                "3,2 | 0.5",
                "3,2000000001 | 0",
                "-3,14159 | 0"
            })
    void givesTheBestCreditThatAcceptsTheNumber(String typed, String grade) {
        assertThat(item.grade(new Response.NumberTyped(typed)).grade().scaled()).isEqualByComparingTo(grade);
    }

    @Test
    void comparesExactlyWhereFloatingPointWouldNot() {
        Numeric exact = new Numeric(
                item.wording(),
                List.of(answer(new Accepted.Around(number("0.3"), number("0.1")), 100)),
                Optional.empty());
        // in floating point 0.4 - 0.3 is more than 0.1
        assertThat(exact.grade(new Response.NumberTyped("0,4")).grade()).isEqualTo(Grade.FULL);
        assertThat(exact.grade(new Response.NumberTyped("0,2")).grade()).isEqualTo(Grade.FULL);
    }

    @Test
    void refusesRangesUpsideDownAndNegativeTolerances() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Accepted.Between(number("2"), number("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Accepted.Around(number("2"), number("-1")));
    }

    @Test
    void refusesKeysBeyondAllBounds() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> new Accepted.Around(number("1e999999999"), number("0")));
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(item.correctAnswer(Locale.FRENCH)).isEqualTo("3,14159 ± 0,00001");
        assertThat(item.inWords(new Response.NumberTyped("-12345.5"), Locale.FRENCH))
                .isEqualTo("\u221212\u202f345,5");
        assertThat(item.inWords(new Response.NumberTyped("1234"), Locale.FRENCH))
                .isEqualTo("1234");
        assertThat(item.inWords(new Response.NumberTyped("1234567,5"), Locale.ENGLISH))
                .isEqualTo("1,234,567.5");
        assertThat(item.inWords(new Response.NumberTyped("1,5e30"), Locale.FRENCH))
                .isEqualTo("1,5\u00a0×\u00a010^30");
    }

    @Test
    void isNumericForTraces() {
        Interaction interaction = item.interaction().orElseThrow();
        assertThat(interaction.type()).isEqualTo("numeric");
        assertThat(interaction.correctResponsesPattern()).containsExactly("3.14158[:]3.1416");
        assertThat(item.pattern(new Response.NumberTyped("1 234,50"))).isEqualTo("1234.5");
    }

    @Test
    void givesASingleNumberWithoutDelimiter() {
        Numeric exact = new Numeric(
                item.wording(), List.of(answer(new Accepted.Around(number("4"), number("0")), 100)), Optional.empty());
        assertThat(exact.interaction().orElseThrow().correctResponsesPattern()).containsExactly("4");
    }
}
