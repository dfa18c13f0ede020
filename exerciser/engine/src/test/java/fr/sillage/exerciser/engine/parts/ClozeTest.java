package fr.sillage.exerciser.engine.parts;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixture's gaps: π to five decimals (or 3,1 to 3,2 for half), the double of 7 (a1), the plural of cheval. */
class ClozeTest {

    private final Cloze item = Items.cloze();

    @ParameterizedTest
    @CsvSource({
        "'3,14159', a1, chevaux-secret, 1",
        "'3,14159', b2, chevaux-secret, 0.666667",
        "'3,15', a1, chevaux-secret, 0.833333",
        "'3,15', d4, chevals-secret, 0.416667",
        "'', '', chevaux-secret, 0.333333",
        "'4', b2, x, 0"
    })
    void countsEveryGapTheSame(String number, String option, String text, String grade) {
        Response response = item.read(
                Map.of("answer.g1", List.of(number), "answer.g2", List.of(option), "answer.g3", List.of(text)));
        assertThat(item.grade(response).grade().scaled()).isEqualByComparingTo(grade);
    }

    @Test
    void saysWhatBelongsToEachGap() {
        Graded graded = item.grade(Response.Parts.of(Map.of(id("g2"), "b2")));
        assertThat(graded.verdicts())
                .extracting(verdict -> verdict.part().value() + verdict.right())
                .containsExactly("g1false", "g2false", "g3false");
        assertThat(graded.feedback().get(0).about()).contains(id("g2"));
    }

    @Test
    void refusesWhatOneGapCannotTake() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.g1", List.of("trois"))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.NOT_A_NUMBER);
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.g2", List.of("zz"))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.UNKNOWN_OPTION);
    }

    @Test
    void earnsNothingForWhatACorrectionRemoved() {
        assertThat(item.grade(Response.Parts.of(Map.of(id("g2"), "gone", id("g9"), "x")))
                        .grade()
                        .isNone())
                .isTrue();
    }

    @Test
    void asksInTheGapsByAnyMixOfControls() {
        assertThat(item.publicView(1).layout()).isEqualTo(new Layout.InGaps(false));
        assertThat(item.publicView(1).controls())
                .extracting(control -> (Object) control.getClass())
                .containsExactly(Control.Line.class, Control.Select.class, Control.Line.class);
        assertThat(item.publicView(1).controls())
                .extracting(Control::field)
                .containsExactly("answer.g1", "answer.g2", "answer.g3");
    }

    @Test
    void isOneFillInOfSeveralTexts() {
        Response response = Response.Parts.of(Map.of(id("g1"), "3,5", id("g3"), "x"));
        assertThat(item.pattern(response)).isEqualTo("3.5[,][,]x");
        assertThat(item.inWords(response, Locale.FRENCH)).isEqualTo("3,5\u202F; —\u202F; x");
        assertThat(item.interaction().orElseThrow().type()).isEqualTo("fill-in");
    }

    @Test
    void takesNoItemOfSeveralControls() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(id("g"), Wording.NONE, Items.matching()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(id("g"), Wording.NONE, Items.multipleChoice()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(id("g"), Wording.NONE, Items.cloze()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(id("g"), Wording.NONE, Items.information()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cloze(Wording.ofText("\uFFFC"), item.gaps(), Optional.empty()));
    }

    @Test
    void fillsTheOpenCellsOfATable() {
        Table table = Items.table();
        Response response = table.read(Map.of("answer.c1", List.of("3,14159"), "answer.c2", List.of("false")));
        assertThat(table.grade(response).grade().scaled()).isEqualByComparingTo("0.5");
        assertThat(table.publicView(0).layout()).isInstanceOfSatisfying(Layout.Grid.class, grid -> {
            assertThat(grid.rows().get(0).cells().get(0).text()).contains(Wording.ofText("7"));
            assertThat(grid.rows().get(0).cells().get(1).field()).contains("answer.c1");
            assertThat(grid.rows().get(1).cells().get(0).field()).contains("answer.c2");
        });
    }
}
