package fr.sillage.exerciser.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrueFalseTest {

    private final TrueFalse item = Items.trueFalse();

    @Test
    void gradesAndCommentsEitherAnswer() {
        Graded right = item.grade(new Response.Truth(true));
        Graded wrong = item.grade(new Response.Truth(false));
        assertThat(right.grade()).isEqualTo(Grade.FULL);
        assertThat(right.feedback().get(0).wording().html()).isEqualTo("secret vrai");
        assertThat(wrong.grade()).isEqualTo(Grade.NONE);
        assertThat(wrong.feedback().get(0).wording().html()).isEqualTo("secret faux");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(item.correctAnswer(Locale.FRENCH)).isEqualTo("Vrai");
        assertThat(item.inWords(new Response.Truth(false), Locale.ENGLISH)).isEqualTo("False");
    }

    @Test
    void isTrueFalseForTraces() {
        Interaction interaction = item.interaction().orElseThrow();
        assertThat(interaction.type()).isEqualTo("true-false");
        assertThat(interaction.correctResponsesPattern()).containsExactly("true");
        assertThat(item.pattern(new Response.Truth(false))).isEqualTo("false");
    }
}
