package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.id;
import static fr.sillage.exerciser.engine.Items.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Choice choice = Items.choice();

    @Test
    void givesFullCreditForTheRightOption() {
        Graded graded = choice.grade(Response.Chosen.of(id("a1")));
        assertThat(graded.grade()).isEqualTo(Grade.FULL);
        assertThat(graded.verdicts()).containsExactly(new Verdict(id("a1"), true));
    }

    @Test
    void givesPartOfTheCreditWhereTheAuthorSaidSo() {
        assertThat(choice.grade(Response.Chosen.of(id("d4"))).grade().scaled()).isEqualTo("0.5");
    }

    @Test
    void saysWhatBelongsToTheChosenOptionThenTheGeneralFeedback() {
        assertThat(choice.grade(Response.Chosen.of(id("b2"))).feedback())
                .containsExactly(
                        Feedback.on(id("b2"), new Wording("secret sur b2")),
                        Feedback.general(new Wording("secret pour tous")));
    }

    @Test
    void neverGoesBelowZero() {
        Choice harsh = new Choice(
                choice.wording(), List.of(option("a", "oui", 100), option("b", "non", -100)), true, Optional.empty());
        assertThat(harsh.grade(Response.Chosen.of(id("b"))).grade()).isEqualTo(Grade.NONE);
    }

    @Test
    void givesNothingForAnOptionThatACorrectionRemoved() {
        assertThat(choice.grade(Response.Chosen.of(id("gone"))).grade()).isEqualTo(Grade.NONE);
    }

    @Test
    void takesOneOptionOnly() {
        assertThat(choice.grade(Response.Chosen.of(id("a1"), id("b2"))).grade()).isEqualTo(Grade.NONE);
    }

    @Test
    void needsAnOptionWithFullCredit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(
                        choice.wording(), List.of(option("a", "x", 50), option("b", "y", 0)), true, Optional.empty()));
    }

    @Test
    void needsIdsOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(
                        choice.wording(), List.of(option("a", "x", 100), option("a", "y", 0)), true, Optional.empty()));
    }

    @Test
    void namesKeyAndAnswerInWords() {
        assertThat(choice.correctAnswer(Locale.FRENCH)).isEqualTo("14");
        assertThat(choice.inWords(Response.Chosen.of(id("d4")), Locale.FRENCH)).isEqualTo("7,2");
    }

    @Test
    void isAChoiceForTraces() {
        Interaction interaction = choice.interaction().orElseThrow();
        assertThat(interaction.type()).isEqualTo("choice");
        assertThat(interaction.correctResponsesPattern()).containsExactly("a1");
        assertThat(interaction.choices()).contains(new Interaction.Component("c3", "49"));
        assertThat(choice.pattern(Response.Chosen.of(id("c3")))).isEqualTo("c3");
    }
}
