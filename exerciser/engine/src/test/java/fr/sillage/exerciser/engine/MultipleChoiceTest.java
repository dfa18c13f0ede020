package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.id;
import static fr.sillage.exerciser.engine.Items.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultipleChoiceTest {

    private final MultipleChoice item = Items.multipleChoice();

    @Test
    void addsTheWeightsOfWhatWasTicked() {
        assertThat(grade("a1", "c3")).isEqualTo("1");
        assertThat(grade("a1")).isEqualTo("0.5");
        assertThat(grade("a1", "b2", "c3")).isEqualTo("0.5");
        assertThat(grade("a1", "d4")).isEqualTo("0.5");
    }

    @Test
    void stopsAtZero() {
        assertThat(grade("b2")).isEqualTo("0");
        assertThat(grade("b2", "d4")).isEqualTo("0");
    }

    @Test
    void countsThreeThirdsAsEverything() {
        BigDecimal third = new BigDecimal("33.333");
        List<Option> options = IntStream.range(0, 4)
                .mapToObj(i -> new Option(
                        id("o" + i),
                        Wording.ofText("option " + i),
                        i < 3 ? Credit.percent(third) : Credit.NONE,
                        Optional.empty()))
                .toList();
        MultipleChoice thirds = new MultipleChoice(item.wording(), options, true, Optional.empty());
        assertThat(thirds.grade(Response.Chosen.of(id("o0"), id("o1"), id("o2")))
                        .grade())
                .isEqualTo(Grade.FULL);
        assertThat(thirds.grade(Response.Chosen.of(id("o0"))).grade().scaled()).isEqualTo("0.333333");
    }

    @Test
    void saysWhatBelongsToEachTickedOption() {
        Graded graded = item.grade(Response.Chosen.of(id("b2"), id("a1")));
        assertThat(graded.feedback())
                .containsExactly(
                        Feedback.on(id("a1"), said("secret sur a1").orElseThrow()),
                        Feedback.on(id("b2"), said("secret sur b2").orElseThrow()),
                        Feedback.general(said("secret pour tous").orElseThrow()));
        assertThat(graded.verdicts()).containsExactly(new Verdict(id("a1"), true), new Verdict(id("b2"), false));
    }

    @Test
    void listsIdsForTraces() {
        assertThat(item.interaction().orElseThrow().correctResponsesPattern()).containsExactly("a1[,]c3");
        assertThat(item.pattern(Response.Chosen.of(id("d4"), id("b2")))).isEqualTo("b2[,]d4");
    }

    @Test
    void separatesWordsAsTheLanguageDoes() {
        assertThat(item.correctAnswer(Locale.FRENCH)).isEqualTo("2\u202f; 13");
        assertThat(item.correctAnswer(Locale.ENGLISH)).isEqualTo("2; 13");
    }

    private BigDecimal grade(String... ids) {
        List<OptionId> chosen = List.of(ids).stream().map(OptionId::new).toList();
        return item.grade(new Response.Chosen(chosen)).grade().scaled();
    }
}
