package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GradeTest {

    @Test
    void refusesValuesAboveOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(new BigDecimal("1.000001")));
    }

    @Test
    void refusesValuesBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(new BigDecimal("-0.000001")));
    }

    @Test
    void equalsWhateverTheNumberOfZeros() {
        assertThat(new Grade(new BigDecimal("0.50"))).isEqualTo(new Grade(new BigDecimal("0.5")));
        assertThat(new Grade(new BigDecimal("1.000")).isFull()).isTrue();
        assertThat(new Grade(new BigDecimal("0.000")).isNone()).isTrue();
    }

    @Test
    void keepsSixDecimalsOfAThird() {
        assertThat(Grade.ratio(BigDecimal.ONE, BigDecimal.valueOf(3)).scaled()).isEqualTo("0.333333");
    }

    @Test
    void clampsPoints() {
        assertThat(Grade.clamped(BigDecimal.valueOf(-3))).isEqualTo(Grade.NONE);
        assertThat(Grade.clamped(BigDecimal.TEN)).isEqualTo(Grade.FULL);
    }
}
