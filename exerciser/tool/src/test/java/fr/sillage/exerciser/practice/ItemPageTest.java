package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.texts.Languages;
import fr.sillage.exerciser.Items;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.authoring.ExerciseItem;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Response;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemPageTest {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ItemPage.class);
    private static final UUID ITEM = UUID.fromString("3f1c2f3a-0000-4000-8000-000000000001");

    private final Attempt attempt = new Attempt(
            new AttemptId(UUID.fromString("3f1c2f3a-0000-4000-8000-000000000002")),
            new ExerciseId(UUID.fromString("3f1c2f3a-0000-4000-8000-000000000003")),
            1,
            "Équations",
            new CourseId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            Showing.Secret.next(),
            Desk.NOW,
            Optional.empty());

    @Test
    void isTheSameWhateverTheKeyUntilTheAnswer() {
        for (List<Item> pair : Items.sameButForTheKey()) {
            assertThat(page(pair.get(0))).as(pair.get(0).kind()).isEqualTo(page(pair.get(1)));
        }
    }

    @Test
    void saysNoFeedbackBeforeTheAnswer() {
        for (List<Item> pair : Items.sameButForTheKey()) {
            assertThat(page(pair.get(0))).as(pair.get(0).kind()).doesNotContain(Items.HIDDEN);
        }
    }

    @Test
    void hasAControlForEveryKind() {
        assertThat(page(Items.choice(3, 0))).contains("type=\"radio\"").contains("value=\"o2\"");
        assertThat(page(Items.multiple(0))).contains("type=\"checkbox\"");
        assertThat(page(Items.trueFalse(true))).contains("value=\"true\"").contains("value=\"false\"");
        assertThat(page(Items.shortText("Paris"))).contains("<input id=\"answer\"");
        assertThat(page(Items.numeric("4"))).contains("<input id=\"answer\"");
        assertThat(page(Items.matching(true))).contains("<select name=\"answer.o20\"");
        assertThat(page(Items.gap("cueillies"))).containsPattern("j’ai <input name=\"answer\"[^>]*> sont belles");
        assertThat(page(Items.information())).contains("Lis bien").doesNotContain("<form");
    }

    @Test
    void saysTheErrorsFeedbackAndKeepsTheAnswerUntilNoTryIsLeft() {
        String once = page(Items.numeric("4"), given(1, "5", false));
        assertThat(once).contains("Pas encore").contains("Il te reste 2 essais").doesNotContain("Réponse attendue");

        String last = page(Items.numeric("4"), given(1, "5", false), given(2, "6", false), given(3, "7", true));
        assertThat(last).contains("Réponse attendue").doesNotContain("<form");
    }

    @Test
    void saysWhatWasAnsweredAndWhenItWasSaved() {
        String page = page(Items.numeric("4"), given(1, "4", true));

        assertThat(page).contains("Ta réponse").contains("Enregistré à 17").contains("Question suivante");
    }

    @Test
    void speaksToAdultsWithoutAnHour() {
        String page = page(Audience.TEACHERS, Items.numeric("4"), given(1, "5", false));

        assertThat(page)
                .contains("Votre réponse")
                .doesNotContain("Enregistré à")
                .contains("Il vous reste 2 essais");
    }

    @Test
    void writesWhatWasTypedAsText() {
        ItemPage view = view(Audience.PUPILS, Items.shortText("Paris"));
        String page = render(view.keeping(Map.of("answer", List.of("\"><script>alert(1)</script>"))), Audience.PUPILS);

        assertThat(page).doesNotContain("<script>");
    }

    private String page(Item item, Given... given) {
        return page(Audience.PUPILS, item, given);
    }

    private String page(Audience audience, Item item, Given... given) {
        return render(view(audience, item, given), audience);
    }

    private ItemPage view(Audience audience, Item item, Given... given) {
        ExerciseVersion version = new ExerciseVersion(
                attempt.exercise(),
                1,
                List.of(
                        new ExerciseItem(ITEM, 1, item),
                        new ExerciseItem(UUID.randomUUID(), 2, Items.trueFalse(true))));
        Progress progress = Progress.of(version, List.of(given));
        return ItemPage.of(attempt, progress, progress.at(1).orElseThrow(), voice(audience), Desk.NOW);
    }

    private static String render(ItemPage view, Audience audience) {
        StringOutput html = new StringOutput();
        TEMPLATES
                .content(
                        "practice/item.jte",
                        Map.of("v", voice(audience), "page", view, "notice", "", "base", "/seat/x/"))
                .writeTo(html);
        return html.toString().replace(view.key().toString(), "KEY");
    }

    private static Voice voice(Audience audience) {
        return new Voice(new Languages().in(Locale.FRANCE), audience);
    }

    private static Given given(int attemptTry, String typed, boolean settled) {
        Response response = new Response.NumberTyped(typed);
        return new Given(
                UUID.randomUUID(),
                ITEM,
                attemptTry,
                response,
                Items.numeric("4").grade(response).grade(),
                settled,
                Desk.NOW,
                0);
    }
}
