package fr.sillage.traces.mine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Interaction.Component;
import fr.sillage.paths.events.Attended;
import fr.sillage.traces.statements.Events;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final String NBSP = "\u00a0";

    @Test
    void tellsAnAnswer() {
        assertThat(french(Events.numeric("4", "1")))
                .isEqualTo("Réponse «~4~» à «~Résous 2x = 8~»~: juste".replace("~", NBSP));
        assertThat(french(Events.numeric("-2.5", "0"))).contains("«~\u22122,5~»".replace("~", NBSP));
        assertThat(french(Events.numeric("-2.5", "0"))).endsWith("pas juste");
        assertThat(french(Events.numeric("3", "0.5"))).endsWith("en partie juste");
    }

    @Test
    void tellsAnAnswerInEnglish() {
        assertThat(Sentence.of(TraceFixture.of(Events.numeric("-2.5", "1")), TraceFixture.ENGLISH))
                .isEqualTo("Answered “\u22122.5” to “Résous 2x = 8”: right");
    }

    @Test
    void tellsChoicesPairsAndTruthInTheirOwnWords() {
        List<Component> cities = List.of(new Component("a", "Lyon"), new Component("b", "Lille"));
        assertThat(french(answer(new Interaction("choice", List.of("a"), cities, List.of(), List.of()), "b[,]a")))
                .contains("Lille, Lyon");
        Interaction matching = new Interaction(
                "matching",
                List.of("s[.]a"),
                List.of(),
                List.of(new Component("s", "Rhône"), new Component("u", "Nord")),
                cities);
        assertThat(french(answer(matching, "s[.]a[,]u[.]b"))).contains("Rhône → Lyon, Nord → Lille");
        Interaction truth = new Interaction("true-false", List.of("true"), List.of(), List.of(), List.of());
        assertThat(french(answer(truth, "false"))).contains("faux");
        assertThat(french(answer(truth, "true"))).contains("vrai");
    }

    @Test
    void tellsTypedTextAsTyped() {
        Interaction text = new Interaction("fill-in", List.of("Paris"), List.of(), List.of(), List.of());
        assertThat(french(answer(text, "{0} c'est l'Aisne"))).contains("{0} c'est l'Aisne");
        assertThat(french(answer(text, ""))).contains("sans réponse");
    }

    @Test
    void tellsBeginningAndEnd() {
        assertThat(french(Events.begun())).isEqualTo("Début de l’exercice «~Équations~»".replace("~", NBSP));
        // The sign is set off by U+202F or U+00A0, as the platform's own data says
        assertThat(french(Events.completed())).containsPattern("»\u00a0: 75[\u00a0\u202f]% de réussite");
    }

    @Test
    void tellsPathsAndHours() {
        assertThat(french(Events.enrolled())).contains("Inscription").contains("Classe inversée");
        assertThat(french(Events.satisfied())).contains("Lire l’article").contains("Classe inversée");
        assertThat(french(Events.attended())).contains("3~h ".replace("~", NBSP));
        assertThat(french(new Attended("P", "s", "S", 90))).contains("1~h~30".replace("~", NBSP));
        assertThat(french(new Attended("P", "s", "S", 45))).contains("45~min".replace("~", NBSP));
    }

    private static Record answer(Interaction interaction, String response) {
        return Events.answer(Optional.of(interaction), response, "0");
    }

    private static String french(Record body) {
        return Sentence.of(TraceFixture.of(body), TraceFixture.FRENCH);
    }
}
