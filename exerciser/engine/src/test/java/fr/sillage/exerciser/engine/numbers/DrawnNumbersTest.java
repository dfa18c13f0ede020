package fr.sillage.exerciser.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixtures' axes go from −5 to 5 in quarters; 0,75 and (2, −1) are right to 0,0314159. */
class DrawnNumbersTest {

    @ParameterizedTest
    @CsvSource({"'0,75', 1", "3/4, 1", "'0,78', 1", "'0,79', 0", "-3/4, 0"})
    void takesAPlaceOnTheLine(String typed, String grade) {
        NumberLine line = Items.numberLine();
        assertThat(line.grade(line.read(Map.of("answer", List.of(typed))))
                        .grade()
                        .scaled())
                .isEqualByComparingTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"2, -1, 1", "2, 1, 0.5", "-1, 2, 0", "'2,03', '−1,03', 1", "0, -1, 0.5"})
    void givesHalfForEachCoordinate(String x, String y, String grade) {
        GraphPoint point = Items.graphPoint();
        Response response = point.read(Map.of("answer.x", List.of(x), "answer.y", List.of(y)));
        assertThat(point.grade(response).grade().scaled()).isEqualByComparingTo(grade);
    }

    @Test
    void refusesWhatIsNotOnTheAxes() {
        for (String beyond : List.of("5,01", "-6", "1e9", "11/2")) {
            assertThatExceptionOfType(ResponseRefused.class)
                    .isThrownBy(() -> Items.numberLine().read(Map.of("answer", List.of(beyond))))
                    .extracting(ResponseRefused::reason)
                    .isEqualTo(ResponseRefused.Reason.NUMBER_OUT_OF_BOUNDS);
            assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> Items.graphPoint()
                    .read(Map.of("answer.x", List.of("0"), "answer.y", List.of(beyond))));
        }
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> Items.graphPoint().read(Map.of("answer.x", List.of("1"))));
    }

    @Test
    void canAlwaysBeTyped() {
        assertThat(Items.graphPoint().publicView(0).controls())
                .allSatisfy(control -> assertThat(control).isInstanceOf(Control.Bounded.class));
        assertThat(Items.numberLine().publicView(0).controls()).singleElement().isInstanceOf(Control.Bounded.class);
    }

    @Test
    void saysThePointInWords() {
        assertThat(Items.graphPoint().correctAnswer(Locale.FRENCH)).isEqualTo("(2\u202F; \u22121)");
        Response response = Items.graphPoint().read(Map.of("answer.x", List.of("1/2"), "answer.y", List.of("-1,5")));
        assertThat(Items.graphPoint().inWords(response, Locale.FRENCH)).isEqualTo("(1/2\u202F; \u22121,5)");
        assertThat(Items.graphPoint().pattern(response)).isEqualTo("0.5,-1.5");
        assertThat(Items.numberLine().interaction().orElseThrow().type()).isEqualTo("numeric");
    }

    @Test
    void refusesALineOfTooManySteps() {
        Layout.Axis axis = new Layout.Axis(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberLine(
                        Items.numberLine().wording(), axis, Items.numberLine().answers(), Optional.empty()));
    }
}
