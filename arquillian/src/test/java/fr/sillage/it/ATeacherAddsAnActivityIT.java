package fr.sillage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** "Ajouter une activité" of the ENT, in the class that the story of the four people leaves alone (Deep Linking 2.0). */
@Order(Integer.MAX_VALUE - 10)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ATeacherAddsAnActivityIT {

    private static final String TEACHER = "12";
    private static final String COURSE = "4";
    private static final String CLASS_LINK = "12";
    private static final String PUPIL = "205";

    private static Browser browser;
    private static String exercise;
    private static String added;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void theTeacherPreparesAnExercise() {
        Frame teacher = enterClass(browser.person());
        teacher.link("Importer un fichier").click();
        teacher.tool()
                .locator("input[type=file]")
                .setInputFiles(Path.of("src/test/resources/exercises/puissances.gift"));
        teacher.button("Lire le fichier").click();
        teacher.tool().getByLabel("Titre de l’exercice").fill("Puissances, suite");
        teacher.button("Créer l’exercice").click();
        assertThat(teacher.heading()).hasText("Puissances, suite");
        exercise = teacher.address().replaceAll(".*/exercises/([0-9a-f-]{36}).*", "$1");
    }

    @Test
    @Order(2)
    void whoeverChoosesNothingIsToldSoAndMayGoBackWithoutAdding() {
        Frame teacher = add(browser.person());
        teacher.button("Continuer").click();
        assertThat(teacher.tool().locator(".notice")).containsText("Rien n’est encore choisi");
        teacher.button("Revenir sans rien ajouter").click();
        assertThat(teacher.heading()).hasText("Rien n’est ajouté");
        assertThat(teacher.tool().locator("main")).containsText("Aucune activité n’a été ajoutée.");
    }

    @Test
    @Order(3)
    void theTeacherSearchesLooksChoosesNamesAndWeighs() {
        Frame teacher = add(browser.person());
        teacher.tool().getByLabel("Chercher").fill("suite");
        teacher.button("Chercher").click();
        teacher.tool().getByText("Aperçu").click();
        assertThat(teacher.tool().locator("details ol")).containsText("Que vaut 7²");
        teacher.picture("12-choisir");
        teacher.tool().getByLabel("Puissances, suite").check();
        teacher.button("Continuer").click();

        teacher.tool().getByLabel("Points au maximum").fill("beaucoup");
        teacher.button("Ajouter au cours").click();
        assertThat(teacher.tool().locator("main")).containsText("Un nombre de points est attendu");

        teacher.tool().getByLabel("Titre").fill("Devoir 3, puissances");
        teacher.tool().getByLabel("Points au maximum").fill("20");
        teacher.tool().getByLabel("À rendre avant").fill("2027-06-30T18:00");
        teacher.picture("13-nommer").button("Ajouter au cours").click();

        assertThat(teacher.heading()).hasText("Une activité ajoutée au cours");
        teacher.tool().getByRole(AriaRole.LINK).getByText("Voir le cours").click();
        teacher.ent()
                .locator("nav.activities")
                .getByText("Devoir 3, puissances")
                .click();
        assertThat(teacher.heading()).hasText("Puissances, suite");
        added = teacher.ent().url().replaceAll(".*/", "");
        teacher.picture("14-activite");
    }

    @Test
    @Order(4)
    void thePupilsLinkOpensThatVeryExerciseAndItsResultFillsTheColumnThatCameWithIt() throws Exception {
        Page page = browser.person(360, 740);
        page.navigate(House.open().ent() + "/ecole/people/" + PUPIL + "/links/" + added);
        Frame pupil = new Frame(page);
        assertThat(pupil.heading()).hasText("Puissances, suite");
        pupil.button("Commencer").click();
        pupil.tool()
                .getByLabel("49", new com.microsoft.playwright.FrameLocator.GetByLabelOptions().setExact(true))
                .check();
        pupil.button("Vérifier").click();
        pupil.link("Question suivante").click();
        pupil.tool().locator("input[name=answer]").fill("4,5");
        pupil.button("Vérifier").click();
        pupil.link("Question suivante").click();
        pupil.tool().getByLabel("Vrai").check();
        pupil.button("Vérifier").click();
        pupil.link("Voir le résultat").click();
        assertThat(pupil.heading()).hasText("3 questions justes sur 3");

        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(column().path("scores")).hasSize(1));
        assertThat(column().path("label").asText()).isEqualTo("Devoir 3, puissances");
        assertThat(column().path("scoreMaximum").asInt()).isEqualTo(20);
        assertThat(column().path("resourceLinkId").asText()).isEqualTo(added);
    }

    @Test
    @Order(5)
    void theSameExerciseAddedAgainKeepsItsOneColumn() throws Exception {
        Frame teacher = add(browser.person());
        teacher.tool().getByLabel("Puissances, suite").check();
        teacher.button("Continuer").click();
        assertThat(teacher.tool().locator("main")).containsText("Aucune colonne de plus");
        teacher.button("Ajouter au cours").click();
        assertThat(teacher.heading()).hasText("Une activité ajoutée au cours");
        assertThat(column()).isNotNull();
    }

    @Test
    @Order(6)
    void aLinkToAnotherCoursesExerciseSaysSo() throws Exception {
        House house = House.open();
        try (OwnPlatform stranger = OwnPlatform.open(house)) {
            Door door = Door.of(house, stranger);
            Awaiting.registration(door);
            Door.Login login = door.begin();
            ObjectNode claims = stranger.claims(login, door.target(), "somebody-elsewhere");
            claims.putObject(OwnPlatform.LTI + "custom")
                    .put("activity", "exercise/" + column().path("resourceId").asText());
            HttpResponse<String> landed = door.launch(login, stranger.signed(claims));
            assertThat(Door.location(landed).getPath()).endsWith("/no-activity");
        }
    }

    /** The one column of this exercise; a second one fails. */
    private static JsonNode column() throws IOException, InterruptedException {
        JsonNode found = null;
        for (JsonNode item : get("/control/ecole/gradebook").path("lineItems")) {
            if (!item.path("courseId").asText().equals(COURSE)) continue;
            if (!item.path("resourceId").asText().equals(exercise)) continue;
            if (found != null) throw new AssertionError("two columns: " + found + " and " + item);
            found = item;
        }
        return found;
    }

    private static Frame enterClass(Page page) {
        page.navigate(House.open().ent() + "/ecole/people/" + TEACHER + "/links/" + CLASS_LINK);
        Frame frame = new Frame(page);
        frame.tool().locator("main").waitFor();
        return frame;
    }

    private static Frame add(Page page) {
        Frame teacher = enterClass(page);
        page.getByText("Ajouter une activité").click();
        assertThat(teacher.heading()).hasText("Ajouter une activité");
        return teacher;
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(House.open().ent() + path)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body());
    }
}
