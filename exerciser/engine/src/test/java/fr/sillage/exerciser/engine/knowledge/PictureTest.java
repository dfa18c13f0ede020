package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");

    @Test
    void saysNothingFromTwoAnswers() {
        assertThat(after(2, true, MONDAY).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void givesItsEvidenceInWords() {
        Picture picture = after(8, true, MONDAY);
        assertThat(picture.standing()).isEqualTo(Standing.SOLID);
        assertThat(picture.why().inWords(Locale.FRENCH))
                .isEqualTo("8 réponses justes sur les 8 dernières\u00A0: acquis.");
        assertThat(picture.why().inWords(Locale.ENGLISH)).isEqualTo("8 right of the last 8 answers: known.");
    }

    @Test
    void failuresAreNotSolid() {
        Picture picture = after(8, false, MONDAY);
        assertThat(picture.standing()).isEqualTo(Standing.LEARNING);
        assertThat(picture.why().inWords(Locale.FRENCH)).startsWith("Aucune réponse juste sur les 8");
    }

    @Test
    void whatWasKnownIsToBeRefreshedAfterMonths() {
        Picture picture = after(4, true, MONDAY.plusSeconds(300L * 86_400));
        assertThat(picture.standing()).isEqualTo(Standing.TO_REFRESH);
        assertThat(picture.why().inWords(Locale.FRENCH)).contains("il y a 300 jours");
    }

    private static Picture after(int answers, boolean correct, Instant now) {
        Knowledge knowledge = new Knowledge();
        for (int i = 0; i < answers; i++) {
            knowledge.take(new Observation("p", "i", "s", correct, Optional.of(MONDAY)), KnowledgeModel.USUAL);
        }
        return Picture.of(KnowledgeModel.USUAL, knowledge.learner("p"), knowledge.mastery("p", "s"), "s", now);
    }
}
