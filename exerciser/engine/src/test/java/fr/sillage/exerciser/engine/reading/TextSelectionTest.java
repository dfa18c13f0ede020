package fr.sillage.exerciser.engine.reading;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Le [chat] [dort] [et] [rêve]": p2 and p4 are to be found. */
class TextSelectionTest {

    private final TextSelection item = Items.textSelection();

    @ParameterizedTest
    @CsvSource({"p2 p4, 1", "p2, 0.5", "p2 p4 p1, 0.5", "p2 p1, 0", "p1 p3, 0", "p1 p2 p3 p4, 0"})
    void takesAwayWhatIsWronglyPicked(String picked, String grade) {
        Response response = item.read(Map.of("answer", Arrays.asList(picked.split(" "))));
        assertThat(item.grade(response).grade().scaled()).isEqualByComparingTo(grade);
    }

    @Test
    void refusesWhatCannotBePicked() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer", List.of("p9"))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.UNKNOWN_OPTION);
    }

    @Test
    void saysWhatWasPickedInTheOrderOfTheText() {
        assertThat(item.inWords(Response.Chosen.of(id("p4"), id("p1")), Locale.FRENCH))
                .isEqualTo("chat\u202F; rêve");
        assertThat(item.correctAnswer(Locale.FRENCH)).isEqualTo("dort\u202F; rêve");
        assertThat(item.interaction().orElseThrow().correctResponsesPattern()).containsExactly("p2[,]p4");
    }
}
