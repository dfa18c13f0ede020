package fr.sillage.ent.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.ent.Fixtures;
import fr.sillage.ent.gradebook.ActivityProgress;
import fr.sillage.ent.gradebook.GradingProgress;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.gradebook.Score;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.registration.PlatformId;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Platform SCHOOL = Fixtures.platform(PlatformId.ECOLE);
    private static final Platform TRAINING = Fixtures.platform(PlatformId.FORMATION);
    private static final Templates TEMPLATES = new Templates();

    @Test
    void homeLeadsToEverybodyInOneClick() {
        String home = home();
        for (Platform platform : List.of(SCHOOL, TRAINING)) {
            assertThat(platform.directory().people()).isNotEmpty().allSatisfy(person -> assertThat(home)
                    .contains("href=\"" + platform.registration().path() + "/people/" + person.sub() + "\""));
        }
    }

    @Test
    void aPersonsPageFramesTheToolAndOffersAWindow() {
        assertThat(person(SCHOOL, "101"))
                .contains("<iframe src=\"/ent/ecole/people/101/links/11/start\" title=")
                .contains(
                        "href=\"/ent/ecole/people/101/links/11/start?window=true\" target=\"_blank\" rel=\"noopener\"");
    }

    @Test
    void onlyTheTeachersPageLeadsToTheGradebook() {
        assertThat(person(SCHOOL, "12")).contains("/ent/ecole/people/12/courses/3/gradebook");
        assertThat(person(SCHOOL, "101")).doesNotContain("gradebook");
        assertThat(person(TRAINING, "90")).doesNotContain("gradebook");
    }

    @Test
    void theGradebookShowsScoresInFrenchAndMarkupAsText() {
        assertThat(gradebook())
                .contains("16,67\u00a0/\u00a020")
                .contains("Terminé, noté")
                .contains("23\u00a0nov., 17\u00a0h\u00a042")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aFormPostCarriesEveryFieldAndAButton() {
        String page = TEMPLATES.render(
                "form-post", new FormPostView("http://127.0.0.1:8080/lti/launch", Map.of("state", "\"><b>")));
        assertThat(page)
                .contains("action=\"http://127.0.0.1:8080/lti/launch\"")
                .contains("name=\"state\"")
                .contains("<button type=\"submit\">")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepFrenchSpacesAndApostrophes(String page) {
        String text = page.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;", "").replaceAll("\\s+\n", "\n");
        assertThat(text).doesNotContainPattern("[\\p{L}\\d] [;!?:»]").doesNotContainPattern("« ");
        assertThat(text).doesNotContainPattern("\\p{L}'\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carryNeitherInlineScriptNorStyle(String page) {
        assertThat(page).doesNotContainPattern("<script(?! src=)").doesNotContain("<style", " style=", " onclick=");
    }

    static Stream<String> pages() {
        return Stream.of(
                home(),
                person(SCHOOL, "12"),
                person(TRAINING, "90"),
                gradebook(),
                TEMPLATES.render("message", MessageView.NOT_FOUND),
                TEMPLATES.render("message", MessageView.UNKNOWN_CLIENT),
                TEMPLATES.render("form-post", new FormPostView("http://127.0.0.1:8080/lti/launch", Map.of())));
    }

    private static String home() {
        return TEMPLATES.render("home", HomeView.of(List.of(SCHOOL, TRAINING)));
    }

    private static String person(Platform platform, String sub) {
        var person = platform.directory().person(sub).orElseThrow();
        var link = platform.directory().linksOf(person).get(0);
        return TEMPLATES.render("person", PersonView.of(platform, person, link, false));
    }

    private static String gradebook() {
        Platform platform = Fixtures.platform(PlatformId.ECOLE);
        LineItem item = platform.gradebook()
                .create(
                        "3",
                        new LineItem.Draft(
                                "Fractions",
                                BigDecimal.valueOf(20),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        Score score = new Score(
                "101",
                Optional.of(new BigDecimal("7.5")),
                Optional.of(BigDecimal.valueOf(9)),
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                Fixtures.NOW,
                Optional.of("6 justes <script>"));
        platform.gradebook().post("3", item.id(), score, ChronoUnit.NANOS);
        var teacher = platform.directory().person("12").orElseThrow();
        var course = platform.directory().course("3").orElseThrow();
        return TEMPLATES.render("gradebook", GradebookView.of(platform, teacher, course));
    }
}
