package fr.sillage.exerciser.engine;

import static fr.sillage.exerciser.engine.Items.variant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortTextTest {

    private final ShortText item = Items.shortText();

    @Test
    void givesTheCreditOfTheVariantThatMatches() {
        assertThat(grade("Chevaux-SECRET")).isEqualTo(Grade.FULL);
        assertThat(grade("chevals-secret").scaled()).isEqualTo("0.25");
        assertThat(grade("poney")).isEqualTo(Grade.NONE);
    }

    @Test
    void commentsWhatOnlyTheCatchAllTakes() {
        assertThat(item.grade(new Response.Text("poney"))
                        .feedback()
                        .get(0)
                        .wording()
                        .html())
                .isEqualTo("secret sur 0");
    }

    @Test
    void prefersTheBestVariantWhateverTheirOrder() {
        ShortText careless =
                new ShortText(item.wording(), List.of(variant("*", 0), variant("oui", 100)), Optional.empty());
        assertThat(careless.grade(new Response.Text("oui")).grade()).isEqualTo(Grade.FULL);
    }

    @Test
    void isFillInForTraces() {
        ShortText several = new ShortText(
                item.wording(),
                List.of(variant("no one", 100), variant("nobody", 100), variant("no*", 100)),
                Optional.empty());
        Interaction interaction = several.interaction().orElseThrow();
        assertThat(interaction.type()).isEqualTo("fill-in");
        assertThat(interaction.correctResponsesPattern()).containsExactly("no one", "nobody");
        assertThat(several.correctAnswer(Locale.FRENCH)).isEqualTo("no one ou nobody ou no…");
    }

    @Test
    void keepsTypedTextFromReadingAsSyntax() {
        assertThat(item.pattern(new Response.Text("a[,]b"))).isEqualTo("a[ , ]b");
        assertThat(item.pattern(new Response.Text("{lang=fr}a"))).isEqualTo(" {lang=fr}a");
    }

    private Grade grade(String typed) {
        return item.grade(new Response.Text(typed)).grade();
    }
}
