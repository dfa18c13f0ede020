package fr.sillage.ent.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void isRescaledToAHundred() {
        assertThat(Score.read(anyScore()).outOf(HUNDRED))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("83.33333"));
    }

    @Test
    void doesNotCountBeforeItIsFullyGraded() {
        assertThat(Score.read(anyScore().put("gradingProgress", "Pending")).outOf(HUNDRED))
                .isEmpty();
    }

    @Test
    void mayComeWithoutAFigure() {
        ObjectNode started = anyScore().put("activityProgress", "Started");
        started.remove("scoreGiven");
        assertThat(Score.read(started).given()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "timestamp", "activityProgress", "gradingProgress", "scoreMaximum"})
    void needs(String member) {
        ObjectNode score = anyScore();
        score.remove(member);
        assertThatThrownBy(() -> Score.read(score))
                .isInstanceOf(GradeRefused.class)
                .hasMessageContaining(member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-23T17:42:00", "hier", "1795462432"})
    void refusesATimestampWithoutMomentOrZone(String timestamp) {
        assertThatThrownBy(() -> Score.read(anyScore().put("timestamp", timestamp)))
                .isInstanceOf(GradeRefused.class)
                .hasMessageContaining("timestamp");
    }

    @Test
    void refusesANegativeOrTextualFigure() {
        assertThatThrownBy(() -> Score.read(anyScore().put("scoreGiven", -1))).isInstanceOf(GradeRefused.class);
        assertThatThrownBy(() -> Score.read(anyScore().put("scoreGiven", "8"))).isInstanceOf(GradeRefused.class);
        assertThatThrownBy(() -> Score.read(anyScore().put("scoreMaximum", 0))).isInstanceOf(GradeRefused.class);
    }

    private static ObjectNode anyScore() {
        return new ObjectMapper()
                .createObjectNode()
                .put("userId", "101")
                .put("scoreGiven", new BigDecimal("7.5"))
                .put("scoreMaximum", 9)
                .put("activityProgress", "Completed")
                .put("gradingProgress", "FullyGraded")
                .put("timestamp", "2026-11-23T17:42:00.000+01:00");
    }
}
