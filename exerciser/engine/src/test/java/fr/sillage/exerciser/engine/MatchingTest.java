package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Matching item = Items.matching();

    @Test
    void givesEveryPairTheSame() {
        Graded graded = item.grade(pairs("p1", "t1", "p2", "t3", "p3", "t4"));
        assertThat(graded.grade().scaled()).isEqualTo("0.333333");
        assertThat(graded.verdicts())
                .containsExactly(
                        new Verdict(id("p1"), true), new Verdict(id("p2"), false), new Verdict(id("p3"), false));
    }

    @Test
    void givesFullGradeForAllPairs() {
        assertThat(item.grade(pairs("p1", "t1", "p2", "t2", "p3", "t3")).grade())
                .isEqualTo(Grade.FULL);
    }

    @Test
    void countsAnOpenPromptAsWrong() {
        assertThat(item.grade(Response.Pairs.of(Map.of(id("p1"), id("t1"))))
                        .grade()
                        .scaled())
                .isEqualTo("0.333333");
    }

    @Test
    void needsAKeyThatExists() {
        List<Matching.Prompt> prompts = List.of(
                new Matching.Prompt(id("p1"), item.wording(), id("t1")),
                new Matching.Prompt(id("p2"), item.wording(), id("nowhere")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matching(item.wording(), prompts, item.targets(), item.generalFeedback()));
    }

    @Test
    void writesPairsInWords() {
        assertThat(item.correctAnswer(Locale.ENGLISH)).isEqualTo("chien → aboie; chat → miaule; oiseau → chante");
        assertThat(item.inWords(Response.Pairs.of(Map.of(id("p2"), id("t4"))), Locale.ENGLISH))
                .isEqualTo("chien → —; chat → meugle; oiseau → —");
    }

    @Test
    void isMatchingForTraces() {
        Interaction interaction = item.interaction().orElseThrow();
        assertThat(interaction.type()).isEqualTo("matching");
        assertThat(interaction.correctResponsesPattern()).containsExactly("p1[.]t1[,]p2[.]t2[,]p3[.]t3");
        assertThat(interaction.source()).hasSize(3);
        assertThat(interaction.target()).hasSize(4);
        assertThat(item.pattern(pairs("p3", "t1", "p1", "t2", "p2", "t2"))).isEqualTo("p1[.]t2[,]p2[.]t2[,]p3[.]t1");
    }

    private static Response.Pairs pairs(String a, String b, String c, String d, String e, String f) {
        return Response.Pairs.of(Map.of(id(a), id(b), id(c), id(d), id(e), id(f)));
    }
}
