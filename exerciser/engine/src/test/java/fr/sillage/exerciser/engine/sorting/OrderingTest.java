package fr.sillage.exerciser.engine.sorting;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {

    private final Ordering item = Items.ordering();

    /** Ranks of un, deux, trois, quatre; 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4, 1",
        "1 2 4 3, 0.666667",
        "2 3 4 1, 0.666667",
        "4 1 2 3, 0.666667",
        "2 1 4 3, 0.333333",
        "4 3 2 1, 0",
        "1 1 1 1, 0",
        "1 2 2 3, 0.666667",
        "1 0 2 3, 0.666667",
        "0 0 0 1, 0"
    })
    void earnsByTheLongestSubsetInOrder(String ranks, String grade) {
        assertThat(item.grade(ranked(ranks)).grade().scaled()).isEqualByComparingTo(grade);
    }

    @Test
    void marksTheElementsInOrder() {
        assertThat(item.grade(ranked("2 3 4 1")).verdicts())
                .extracting(verdict -> verdict.part().value() + verdict.right())
                .containsExactly("e1true", "e2true", "e3true", "e4false");
    }

    @Test
    void asksByAListOfRanksPerElement() {
        assertThat(item.publicView(3).layout()).isEqualTo(new Layout.Order());
        assertThat(item.publicView(3).controls()).hasSize(4).allSatisfy(control -> assertThat(control.options())
                .extracting(option -> option.id().value())
                .containsExactly("1", "2", "3", "4"));
    }

    @Test
    void readsRanksAndNothingElse() {
        assertThat(item.read(Map.of("answer.e1", List.of("2"), "answer.e9", List.of("x"))))
                .isEqualTo(Response.Parts.of(Map.of(id("e1"), "2")));
        for (String other : List.of("0", "5", "1.0", "-1", "x")) {
            assertThatExceptionOfType(ResponseRefused.class)
                    .isThrownBy(() -> item.read(Map.of("answer.e1", List.of(other))));
        }
        assertThatExceptionOfType(ResponseRefused.class).isThrownBy(() -> item.read(Map.of()));
    }

    @Test
    void tellsTheOrderInWordsAndAsASequence() {
        assertThat(item.inWords(ranked("2 1 0 3"), Locale.FRENCH)).isEqualTo("deux\u202F; un\u202F; quatre");
        assertThat(item.correctAnswer(Locale.FRENCH)).isEqualTo("un\u202F; deux\u202F; trois\u202F; quatre");
        assertThat(item.pattern(ranked("2 1 0 3"))).isEqualTo("e2[,]e1[,]e4");
        assertThat(item.interaction().orElseThrow().type()).isEqualTo("sequencing");
        assertThat(item.interaction().orElseThrow().correctResponsesPattern()).containsExactly("e1[,]e2[,]e3[,]e4");
    }

    private static Response ranked(String ranks) {
        String[] each = ranks.split(" ");
        Map<OptionId, String> parts = new HashMap<>();
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("0")) {
                parts.put(id("e" + (i + 1)), each[i]);
            }
        }
        return Response.Parts.of(parts);
    }
}
