package fr.sillage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import fr.sillage.launcher.rehearsal.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One school day and one training, told in order: each chapter stands on the one before. First of all, in an empty house. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FourPeopleComeInFromTheirEntIT {

    private static final String TEACHER = "12";
    private static final String TRAINER = "12";
    private static final String PUPIL = "103";
    private static final String OTHER_PUPIL = "104";
    private static final String TRAINEE = "301";
    private static final String INSPECTOR = "90";
    private static final String ANSWERED = "http://adlnet.gov/expapi/verbs/answered";
    private static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

    private static Browser browser;
    private static String attempt;

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
    void theTeacherMakesAnExerciseOfAFileAndIsToldWhatItCannotUse() {
        Frame teacher = Frame.enter(browser.person(), "ecole", TEACHER);
        teacher.link("Importer un fichier").click();
        teacher.tool()
                .locator("input[type=file]")
                .setInputFiles(Path.of("src/test/resources/exercises/puissances.gift"));
        teacher.button("Lire le fichier").click();

        assertThat(teacher.heading()).hasText("3 questions reconnues sur 4");
        assertThat(teacher.tool().locator("main")).containsText("Rédaction");
        assertThat(teacher.tool().locator("main")).containsText("Ligne 11");

        teacher.tool().getByLabel("Titre de l’exercice").fill("Puissances, début");
        teacher.picture("1-import").button("Créer l’exercice").click();
        assertThat(teacher.heading()).hasText("Puissances, début");
    }

    @Test
    @Order(2)
    void thePupilAnswersReloadsAndGoesOnInASecondTab() {
        Frame pupil = Frame.enter(browser.person(360, 740), "ecole", PUPIL);
        assertThat(pupil.heading()).hasText("À faire");
        pupil.picture("2-a-faire").button("Commencer").click();

        pupil.tool().getByLabel("14", exactly()).check();
        pupil.button("Vérifier").click();
        assertThat(pupil.tool().locator(".feedback")).containsText("14 est le double de 7");
        assertThat(pupil.tool().locator(".feedback")).containsText("Enregistré à");
        pupil.picture("3-retour");
        attempt = pupil.address();

        pupil.ent().reload();
        assertThat(pupil.heading()).hasText("À faire");
        Frame secondTab = Frame.enter(pupil.ent().context().newPage(), "ecole", PUPIL);
        secondTab.action("Reprendre").click();
        secondTab.tool().locator("input[name=answer]").fill("4,5");
        secondTab.button("Vérifier").click();
        assertThat(secondTab.tool().locator(".feedback")).containsText("du premier coup");

        pupil.link("Mes traces").click();
        assertThat(pupil.heading()).hasText("Mes traces");
    }

    @Test
    @Order(3)
    void onAnotherDeviceThePupilFinishesAndTheResultReachesTheGradebook() {
        Page page = browser.person();
        Frame pupil = Frame.enter(page, "ecole", PUPIL);
        pupil.action("Reprendre").click();
        pupil.tool().getByLabel("Vrai").check();
        pupil.button("Vérifier").click();
        pupil.action("Terminer l’exercice").click();
        pupil.action("Question 1").click();
        assertThat(pupil.tool().locator(".feedback")).containsText("14 est le double de 7");
        pupil.tool().getByLabel("49", exactly()).check();
        pupil.button("Vérifier").click();
        assertThat(pupil.tool().locator(".feedback")).containsText("au 2e essai");
        pupil.action("Voir le résultat").click();
        assertThat(pupil.heading()).hasText("3 questions justes sur 3");
        pupil.picture("4-resultat");

        Page gradebook = browser.person();
        Frame.enter(gradebook, "ecole", TEACHER);
        gradebook.getByText("Carnet de notes").click();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    gradebook.reload();
                    assertThat(gradebook.locator("table").textContent()).contains("Puissances, début");
                    assertThat(gradebook
                                    .locator("tr", new Page.LocatorOptions().setHasText("Inès M."))
                                    .textContent())
                            .contains("100");
                });
    }

    @Test
    @Order(4)
    void theTracesReachTheStoreWithoutAName() {
        TraceStore store = new TraceStore(House.open());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(store.statements(COMPLETED)).hasSize(1));

        List<JsonNode> answers = store.statements(ANSWERED);
        assertThat(answers).hasSize(4);
        assertThat(answers.toString()).doesNotContain("Inès").doesNotContain("\"" + PUPIL + "\"");
        assertThat(answers).allSatisfy(answer -> assertThat(
                        answer.at("/actor/account/homePage").asText())
                .startsWith(House.open().tool()));
    }

    @Test
    @Order(5)
    void thePupilReadsTheirTracesAsSentences() {
        Frame pupil = Frame.enter(browser.person(), "ecole", PUPIL);
        pupil.link("Mes traces").click();

        assertThat(pupil.tool().locator("main")).containsText("Que vaut 7²");
        pupil.picture("5-mes-traces");
    }

    @Test
    @Order(6)
    void theTeacherSeesWhoDidWhatAnswerByAnswer() {
        Frame teacher = Frame.enter(browser.person(), "ecole", TEACHER);
        teacher.link("Résultats").first().click();
        teacher.picture("6-resultats");
        teacher.link("Inès M.").click();

        assertThat(teacher.tool().locator("main")).containsText("14");
        assertThat(teacher.tool().locator("main")).containsText("4,5");
        teacher.picture("7-reponses");
    }

    @Test
    @Order(7)
    void anotherPupilFindsNeitherThatAttemptNorTheTeachersPages() {
        Frame other = Frame.enter(browser.person(), "ecole", OTHER_PUPIL);
        String seat = other.address().replaceAll("(/seat/[^/]+/).*", "$1");
        String theirs = attempt.replaceAll(".*/seat/[^/]+/", "").replaceAll("#.*", "");

        assertThat(status(other, seat + theirs)).isEqualTo(404);
        assertThat(status(other, seat + "exercises")).isEqualTo(404);
        assertThat(status(other, seat + "paths")).isEqualTo(404);
        assertThat(status(other, seat + "inspection")).isEqualTo(404);
    }

    @Test
    @Order(8)
    void whoeverHasNoSeatReadsWhyInsideTheEntsFrame() throws Exception {
        Frame pupil = Frame.enter(browser.person(), "ecole", OTHER_PUPIL);
        HttpResponse<String> turnedAway = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(pupil.address())).build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(turnedAway.statusCode()).isEqualTo(403);
        assertThat(turnedAway.body()).contains("Revenez par votre cours");
        assertThat(turnedAway.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors " + House.open().ent().replace("/ent", ""));
    }

    @Test
    @Order(9)
    void theTrainerOpensAPathToTheCohort() {
        Frame trainer = Frame.enter(browser.person(), "formation", TRAINER);
        trainer.link("Exercices").click();
        trainer.link("Importer un fichier").click();
        trainer.tool()
                .locator("input[type=file]")
                .setInputFiles(Path.of("src/test/resources/exercises/puissances.gift"));
        trainer.button("Lire le fichier").click();
        trainer.button("Créer l’exercice").click();

        trainer.link("Parcours").click();
        trainer.link("Créer un parcours").click();
        trainer.picture("8-parcours");
        trainer.button("Enregistrer le brouillon").click();
        trainer.button("Ouvrir à la cohorte").click();
        assertThat(trainer.heading()).hasText("Enseigner en hybride");
    }

    @Test
    @Order(10)
    void aTraineeWalksThePathStepByStep() throws Exception {
        for (String colleague : cohort()) new Visitor(House.open().ent()).enter("formation", colleague);
        Frame trainee = Frame.enter(browser.person(), "formation", TRAINEE);
        trainee.action("Commencer").click();
        trainee.picture("9-mon-parcours").button("J’ai terminé cette étape").click();
        trainee.button("Commencer l’exercice").click();
        trainee.tool().getByLabel("49", exactly()).check();
        trainee.button("Vérifier").click();
        trainee.link("Question suivante").click();
        trainee.tool().locator("input[name=answer]").fill("4,5");
        trainee.button("Vérifier").click();
        trainee.link("Question suivante").click();
        trainee.tool().getByLabel("Vrai").check();
        trainee.button("Vérifier").click();
        trainee.link("Voir le résultat").click();
        assertThat(trainee.heading()).hasText("3 questions justes sur 3");
    }

    @Test
    @Order(11)
    void theTrainerMarksThePresenceAndSeesWhoIsWhere() {
        Frame trainer = Frame.enter(browser.person(), "formation", TRAINER);
        trainer.link("Parcours").click();
        trainer.link("Enseigner en hybride").click();
        trainer.link("Marquer les présences").click();
        trainer.tool()
                .locator("fieldset", new com.microsoft.playwright.FrameLocator.LocatorOptions().setHasText("Sophie A."))
                .getByLabel("Présence")
                .check();
        trainer.button("Enregistrer les présences").click();

        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    Frame again = Frame.enter(trainer.ent(), "formation", TRAINER);
                    again.link("Parcours").click();
                    again.link("Enseigner en hybride").click();
                    assertThat(again.tool().locator("main").textContent()).contains("Une personne sur 14 a terminé");
                });
        trainer.picture("10-cohorte");
    }

    @Test
    @Order(12)
    void theInspectorSeesHowManyAndNeverWho() {
        Frame inspector = Frame.enter(browser.person(), "formation", INSPECTOR);

        assertThat(inspector.heading()).containsText("Formation continue");
        assertThat(inspector.tool().locator("main")).containsText("une personne sur 14");
        assertThat(inspector.tool().locator("main")).containsText("École Les Tilleuls");
        assertThat(inspector.tool().locator("main")).not().containsText("Sophie");
        assertThat(inspector.tool().locator("tr", row("Collège des Marronniers")))
                .containsText("masqué");
        inspector.picture("11-pilotage");
    }

    private static com.microsoft.playwright.FrameLocator.LocatorOptions row(String school) {
        return new com.microsoft.playwright.FrameLocator.LocatorOptions().setHasText(school);
    }

    private static com.microsoft.playwright.FrameLocator.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.FrameLocator.GetByLabelOptions().setExact(true);
    }

    private static List<String> cohort() {
        return Stream.of(
                        IntStream.rangeClosed(301, 306),
                        IntStream.rangeClosed(311, 315),
                        IntStream.rangeClosed(321, 323))
                .flatMap(IntStream::boxed)
                .map(String::valueOf)
                .toList();
    }

    /** Asked from inside the frame, with the cookie that the browser would send. */
    private static int status(Frame frame, String address) {
        return (int) frame.ent()
                .frames()
                .get(1)
                .evaluate("address => fetch(address).then(answer => answer.status)", address);
    }
}
