package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {

    @ParameterizedTest
    @CsvSource({"1/3, true", "0.3333, false", "'0,333333', true", "2/6, true", "-1/-3, true", "1÷3, true", "3/1, false"
    })
    void comparesFractionsExactly(String typed, boolean accepted) {
        Accepted third = new Accepted.Around(new BigDecimal("0.3333333333"), new BigDecimal("0.000001"));
        assertThat(third.accepts(TypedValue.read(typed))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"98, true", "102, true", "97.9, false", "102.1, false", "-100, false"})
    void takesAShareOfTheValue(String typed, boolean accepted) {
        assertThat(new Accepted.Relative(new BigDecimal("100"), new BigDecimal("0.02")).accepts(TypedValue.read(typed)))
                .isEqualTo(accepted);
    }

    /** g = 9,80665 m/s² to three significant figures. */
    @ParameterizedTest
    @CsvSource({
        "'9,81', 1, ",
        "'9,8', 0, SIGNIFICANT_FIGURES",
        "'9,807', 0, SIGNIFICANT_FIGURES",
        "'9,810', 0, ",
        "'9,80', 0, ",
        "'0,981×10^1', 1, ",
        "'981e-2', 1, "
    })
    void countsSignificantFigures(String typed, String grade, Remark.Notice notice) {
        Numeric item = new Numeric(
                Wording.ofText("g ?"),
                List.of(new Numeric.Answer(
                        new Accepted.Figures(new BigDecimal("9.80665"), 3), Credit.FULL, Optional.empty())),
                Optional.empty());
        Graded graded = item.grade(new Response.NumberTyped(typed));
        assertThat(graded.grade().scaled()).isEqualByComparingTo(grade);
        assertThat(graded.remarks().stream().map(Remark::notice).findFirst().orElse(null))
                .isEqualTo(notice);
        assertThat(item.correctAnswer(Locale.FRENCH)).isEqualTo("9,81");
    }

    @ParameterizedTest
    @CsvSource({"1/0", "1/", "/2", "1/2/3", "a/2"})
    void refusesWhatIsNoFraction(String typed) {
        assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> TypedValue.read(typed));
    }

    @Test
    void writesAFractionAsOne() {
        assertThat(Items.numeric().inWords(new Response.NumberTyped("-3 / 4"), Locale.FRENCH))
                .isEqualTo("\u22123/4");
        assertThat(Items.numeric().pattern(new Response.NumberTyped("1/8"))).isEqualTo("0.125");
    }
}
