package fr.sillage.exerciser.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictationTest {

    private static final String TEXT = "Les élèves étaient fatigués, mais l’été arrivait.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les élèves étaient fatigués, mais l'été arrivait. | NONE NONE NONE NONE NONE NONE NONE NONE | 1",
                "les élèves étaient fatigués mais l’été arrivait | CAPITAL NONE NONE NONE NONE NONE NONE NONE | 0.9375",
                "Les élèves étaient fatigué mais l’été arrivait | NONE NONE NONE AGREEMENT NONE NONE NONE NONE | 0.875",
                "Les eleves étaient fatigués mais l’été arrivait | NONE ACCENT NONE NONE NONE NONE NONE NONE | 0.9375",
                "Les élèves étaient très fatigués mais l’été arrivait | NONE NONE NONE EXTRA NONE NONE NONE NONE NONE | 0.875",
                "Les élèves fatigués mais l’été arrivait | NONE NONE MISSING NONE NONE NONE NONE NONE | 0.875",
                "Les élèves étaient fatigués mais l’été arivait | NONE NONE NONE NONE NONE NONE NONE SPELLING | 0.875",
                "Les élèves étaient contents mais l’été arrivait | NONE NONE NONE SPELLING NONE NONE NONE NONE | 0.875",
                "Les élèves était fatigués mais l’été arrivait | NONE NONE AGREEMENT NONE NONE NONE NONE NONE | 0.875",
                "Les élèves | NONE NONE MISSING MISSING MISSING MISSING MISSING MISSING | 0.25"
            })
    void marksWordByWord(String typed, String faults, String grade) {
        Graded graded = dictation().grade(new Response.Text(typed));
        assertThat(graded.corrections().stream()
                        .map(word -> word.fault().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(faults);
        assertThat(graded.grade().scaled()).isEqualByComparingTo(grade);
    }

    @Test
    void neverFallsBelowNothing() {
        Graded graded =
                dictation().grade(new Response.Text("un deux trois quatre cinq six sept huit neuf dix onze douze"));
        assertThat(graded.grade().isNone()).isTrue();
    }

    @Test
    void splitsAnElidedWordAndKeepsACompoundOne() {
        assertThat(Sentence.words("L'arc-en-ciel, aujourd'hui - 12 fois !"))
                .containsExactly("L’", "arc-en-ciel", "aujourd’", "hui", "12", "fois");
    }

    @Test
    void refusesFarMoreThanWasHeard() {
        assertThatExceptionOfType(ResponseRefused.class)
                .isThrownBy(() -> dictation().read(Map.of("answer", List.of("a ".repeat(200)))))
                .extracting(ResponseRefused::reason)
                .isEqualTo(ResponseRefused.Reason.TOO_LONG);
    }

    @Test
    void asksByAnAreaAndIsALongFillIn() {
        assertThat(dictation().publicView(0).controls()).singleElement().isInstanceOf(Control.Area.class);
        assertThat(dictation().interaction().orElseThrow().type()).isEqualTo("long-fill-in");
        assertThat(dictation().pattern(new Response.Text("a[,]b"))).isEqualTo("a[ , ]b");
    }

    private static Dictation dictation() {
        return new Dictation(Wording.ofText("Écoute."), TEXT, Optional.empty());
    }
}
