package fr.sillage.exerciser.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Remark;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.TypedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixture asks for 10 m/s and keeps half for the value alone. */
class QuantityTest {

    private final Quantity item = Items.quantity();

    @ParameterizedTest
    @CsvSource({
        "10 m/s, 1, ",
        "10m.s-1, 1, ",
        "'10,0 m·s⁻¹', 1, ",
        "36 km/h, 1, ",
        "1e1 m s^-1, 1, ",
        "'0,01 km/s', 1, ",
        "600 m/min, 1, ",
        "10, 0.5, RIGHT_VALUE_NO_UNIT",
        "10 km/h, 0.5, RIGHT_VALUE_WRONG_UNIT",
        "10 kg, 0.5, RIGHT_VALUE_WRONG_UNIT",
        "10 pommes, 0.5, RIGHT_VALUE_WRONG_UNIT",
        "11 m/s, 0, WRONG_VALUE",
        "11 kg, 0, OTHER_DIMENSION",
        "11, 0, "
    })
    void tellsValueFromUnit(String typed, String grade, Remark.Notice notice) {
        Graded graded = item.grade(item.read(Map.of("answer", List.of(typed))));
        assertThat(graded.grade().scaled()).isEqualByComparingTo(grade);
        assertThat(graded.remarks().stream().map(Remark::notice).findFirst().orElse(null))
                .isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource({"1 L, dm^3", "1 mL, cm³", "1 kWh, kJ", "25 °C, K", "1 N, kg·m/s²", "1 µg, ng", "1 ha, m²", "2 h, min"})
    void convertsWhatSchoolConverts(String typed, String unit) {
        assertThat(TypedQuantity.read(typed).in(UnitReader.read(unit).orElseThrow()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m//s", "m^", "m^99", "m/", "kkg", "http://x", "m^0", "m.m.m.m.m.m.m.m.m"})
    void knowsNoOtherUnit(String unit) {
        assertThat(UnitReader.read(unit)).isEmpty();
    }

    @Test
    void convertsExactly() {
        // 1 km/h is 5/18 m/s
        TypedValue speed = TypedQuantity.read("1 km/h")
                .in(UnitReader.read("m/s").orElseThrow())
                .orElseThrow();
        assertThat(speed.numerator().multiply(BigDecimal.valueOf(18)))
                .isEqualByComparingTo(speed.denominator().multiply(BigDecimal.valueOf(5)));
    }

    @Test
    void refusesWhatBeginsWithNoNumber() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer", List.of("dix m/s"))));
    }

    @Test
    void speaksOfBothInWords() {
        assertThat(item.inWords(item.read(Map.of("answer", List.of("36km/h"))), Locale.FRENCH))
                .isEqualTo("36\u00A0km/h");
        assertThat(item.correctAnswer(Locale.FRENCH)).endsWith("\u00A0m/s");
    }
}
