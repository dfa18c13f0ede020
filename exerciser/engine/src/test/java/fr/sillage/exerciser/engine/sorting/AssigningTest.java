package fr.sillage.exerciser.engine.sorting;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.sillage.exerciser.engine.Control;
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

class AssigningTest {

    private final Categorising item = Items.categorising();

    @Test
    void countsEveryElementTheSame() {
        Response twoOfThree =
                Response.Pairs.of(Map.of(id("m1"), id("verbe"), id("m2"), id("nom"), id("m3"), id("nom")));
        assertThat(item.grade(twoOfThree).grade().scaled()).isEqualByComparingTo("0.666667");
        assertThat(item.grade(twoOfThree).verdicts())
                .extracting(verdict -> verdict.part().value() + verdict.right())
                .containsExactly("m1true", "m2true", "m3false");
    }

    @Test
    void leavesOpenWhatHasNoCategory() {
        Response one = item.read(Map.of("answer.m2", List.of("nom"), "answer.m1", List.of("")));
        assertThat(item.grade(one).grade().scaled()).isEqualByComparingTo("0.333333");
        assertThat(item.inWords(one, Locale.FRENCH)).isEqualTo("manger → —\u202F; table → Nom\u202F; dormir → —");
    }

    @Test
    void refusesACategoryThatIsNone() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer.m2", List.of("adverbe"))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.UNKNOWN_OPTION);
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> item.read(Map.of("answer", List.of("nom"))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.NOTHING);
    }

    @Test
    void keepsTheOrderOfTheCategories() {
        assertThat(item.publicView(5).controls()).hasSize(3).allSatisfy(control -> assertThat(control.options())
                .extracting(option -> option.id().value())
                .containsExactly("verbe", "nom"));
        assertThat(item.publicView(5).layout()).isEqualTo(new Layout.Sorting());
    }

    @Test
    void isAMatchingInTraces() {
        assertThat(item.interaction().orElseThrow().correctResponsesPattern())
                .containsExactly("m1[.]verbe[,]m2[.]nom[,]m3[.]verbe");
        assertThat(item.interaction().orElseThrow().source()).hasSize(3);
        assertThat(item.interaction().orElseThrow().target()).hasSize(2);
    }

    @Test
    void putsWordsIntoTheGapsOfAText() {
        GapDrag drag = Items.gapDrag();
        assertThat(drag.publicView(1).layout()).isEqualTo(new Layout.InGaps(true));
        assertThat(drag.publicView(1).controls()).extracting(Control::field).containsExactly("answer.g1", "answer.g2");
        assertThat(drag.grade(drag.read(Map.of("answer.g1", List.of("w1"), "answer.g2", List.of("w3"))))
                        .grade()
                        .scaled())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void refusesATextWithOtherGapsThanItsKey() {
        GapDrag drag = Items.gapDrag();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GapDrag(Wording.ofText("\uFFFC"), drag.gaps(), drag.bank(), Optional.empty()));
    }

    @Test
    void placesLabelsOnAPicture() {
        Labelling labelling = Items.labelling();
        assertThat(labelling.publicView(1).layout()).isInstanceOfSatisfying(Layout.OnPicture.class, layout -> {
            assertThat(layout.places()).extracting(Layout.Place::field).containsExactly("answer.s1", "answer.s2");
            assertThat(layout.pointable()).isFalse();
        });
        assertThat(labelling.correctAnswer(Locale.FRENCH)).isEqualTo("A → cœur\u202F; B → foie");
    }

    @Test
    void refusesAKeyThatCannotBeChosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Categorising(
                        Wording.NONE,
                        List.of(new Categorising.Element(id("a"), Wording.NONE, id("nowhere"))),
                        item.categories(),
                        Optional.empty()));
    }
}
