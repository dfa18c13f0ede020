package fr.sillage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.sillage.it.OpenQuestion.SAVED;
import static fr.sillage.it.OpenQuestion.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * FAULTS, on the pupils' side: whatever happens to the line, the tab or the seat, an answer that the page calls saved stands in
 * the database exactly once, and one that it calls waiting stands there once at the end. Each pupil has a browser of their own.
 */
class AnAnswerSurvivesTheNetworkIT {

    private static Browser browser;
    private static Ledger ledger;

    private Page page;

    @BeforeAll
    static void giveTheSecondClassAnExercise() {
        browser = new Browser();
        ledger = new Ledger(House.open());
        Page page = browser.person();
        page.navigate(House.open().ent() + "/ecole/people/12/links/12");
        Frame teacher = new Frame(page);
        teacher.link("Importer un fichier").click();
        teacher.tool().locator("input[type=file]").setInputFiles(Path.of("src/test/resources/exercises/carres.gift"));
        teacher.button("Lire le fichier").click();
        teacher.tool().getByLabel("Titre de l’exercice").fill("Carrés");
        teacher.button("Créer l’exercice").click();
        assertThat(teacher.heading()).hasText("Carrés");
        page.context().close();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void leave() {
        if (page != null) page.context().close();
    }

    @Test
    void andUsuallyTakesOneRequestWithoutARedirect() {
        OpenQuestion question = pupil("201");
        Wire wire = Wire.of(page);
        List<String> asked = new java.util.ArrayList<>();
        page.onRequest(request -> asked.add(request.method()));

        String chosen = question.answer(1);

        assertThat(question.feedback()).containsText(SAVED);
        assertThat(asked).containsExactly("POST");
        assertThat(wire.posted()).isEqualTo(1);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheNetworkIsLostAndTheTabReloaded() {
        OpenQuestion question = pupil("202");
        question.choose(1);
        question.frame().picture("network-cut-1");
        page.context().setOffline(true);
        String chosen = question.answer(1);

        assertThat(question.chip()).hasText(WAITING);
        assertThat(question.queue()).containsText("Gardé sur cet appareil");
        question.frame().picture("network-cut-2");
        assertThat(question.feedback()).hasCount(0);
        assertThat(question.stored(ledger)).isEmpty();

        Wire wire = Wire.of(page).cut();
        page.context().setOffline(false);
        OpenQuestion again = question.in(Frame.enter(page, "ecole", "202"));
        assertThat(again.chip()).hasText(WAITING);
        assertThat(again.frame().tool().locator("input[value='" + chosen + "']"))
                .isChecked();
        again.frame().picture("network-cut-3");
        assertThat(again.stored(ledger)).isEmpty();

        wire.mend();
        assertThat(again.feedback()).containsText(SAVED);
        assertThat(again.queue()).containsText("Enregistré");
        again.frame().picture("network-cut-4");
        assertThat(again.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenNothingElseCanBeOpenedEither() {
        OpenQuestion question = pupil("202");
        page.context().setOffline(true);
        String chosen = question.answer(2);
        assertThat(question.chip()).hasText(WAITING);

        question.frame().link("Terminer maintenant").click();
        assertThat(question.queue()).containsText("Pas de réseau");
        assertThat(question.chip()).hasText(WAITING);

        page.context().setOffline(false);
        assertThat(question.feedback()).containsText(SAVED);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheTabIsClosed() {
        OpenQuestion question = pupil("203");
        Wire.of(page).cut();
        String chosen = question.answer(1);
        assertThat(question.chip()).hasText(WAITING);
        BrowserContext context = page.context();
        page.close();

        Frame tasks = Frame.enter(context.newPage(), "ecole", "203");

        assertThat(tasks.heading()).hasText("À faire");
        assertThat(tasks.tool().locator("#answers")).containsText("la réponse qui attendait est arrivée");
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheTabCrashes() {
        OpenQuestion question = pupil("203");
        Wire.of(page).cut();
        String chosen = question.answer(1);
        assertThat(question.chip()).hasText(WAITING);
        BrowserContext context = page.context();
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException crashed) {
            assertThat(crashed).hasMessageContaining("crash");
        }

        Frame tasks = Frame.enter(context.newPage(), "ecole", "203");

        assertThat(tasks.tool().locator("#answers")).containsText("la réponse qui attendait est arrivée");
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheSeatIsNoLongerValidUntilTheNextLaunch() {
        OpenQuestion question = pupil("204");
        page.context().clearCookies();
        String chosen = question.answer(1);

        assertThat(question.queue()).containsText("Reviens par ton cours dans l’ENT");
        assertThat(question.chip()).hasText(WAITING);
        assertThat(question.stored(ledger)).isEmpty();

        Frame tasks = Frame.enter(page, "ecole", "204");
        assertThat(tasks.tool().locator("#answers")).containsText("la réponse qui attendait est arrivée");
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void andIsNeverSentNorShownUnderAnotherPersonsSeat() {
        OpenQuestion question = pupil("205");
        Wire.of(page).cut();
        String chosen = question.answer(1);
        assertThat(question.chip()).hasText(WAITING);
        BrowserContext context = page.context();
        page.close();

        Page nextPerson = context.newPage();
        Wire theirs = Wire.of(nextPerson);
        OpenQuestion other = OpenQuestion.next(nextPerson, "206");
        String own = other.answer(1);
        assertThat(other.feedback()).containsText(SAVED);
        assertThat(other.queue()).not().containsText(WAITING);
        assertThat(theirs.posted()).isEqualTo(1);
        assertThat(other.stored(ledger)).containsExactly(own);
        assertThat(question.stored(ledger)).isEmpty();
        nextPerson.close();

        Frame back = Frame.enter(context.newPage(), "ecole", "205");
        assertThat(back.tool().locator("#answers")).containsText("la réponse qui attendait est arrivée");
        assertThat(question.stored(ledger)).containsExactly(chosen);
        assertThat(other.stored(ledger)).containsExactly(own);
        back.ent().context().close();
    }

    @Test
    void whenTheButtonIsPressedTwice() {
        OpenQuestion question = pupil("207");
        Wire wire = Wire.of(page);
        String chosen = question.choose(1);
        question.check().dblclick();

        assertThat(question.feedback()).containsText(SAVED);
        assertThat(wire.posted()).isEqualTo(1);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenOneGoesBackAfterwards() {
        OpenQuestion question = pupil("207");
        Wire wire = Wire.of(page);
        String chosen = question.answer(1);
        assertThat(question.feedback()).containsText(SAVED);
        question.frame().action("Terminer maintenant").click();
        assertThat(question.frame().heading()).containsText("Terminer l’exercice");

        page.frames().get(1).evaluate("() => history.back()");

        assertThat(question.feedback()).containsText(SAVED);
        assertThat(wire.posted()).isEqualTo(1);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTwoTabsShowTheSameQuestion() {
        OpenQuestion first = pupil("208");
        Wire cut = Wire.of(page).cut();
        Page secondTab = page.context().newPage();
        Wire wire = Wire.of(secondTab).cut();
        OpenQuestion second = first.in(Frame.enter(secondTab, "ecole", "208"));
        assertThat(second.check()).isEnabled();

        String chosen = first.answer(1);
        assertThat(first.chip()).hasText(WAITING);
        assertThat(second.chip()).hasText(WAITING);

        wire.mend();
        assertThat(second.feedback())
                .containsText(SAVED, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(first.feedback()).containsText(SAVED);
        assertThat(cut.posted()).isPositive();
        assertThat(wire.posted()).isPositive();
        assertThat(first.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheReplyIsLost() {
        OpenQuestion question = pupil("201");
        Wire wire = Wire.of(page).cutBehindTheServer(question.cookie());
        String chosen = question.answer(1);

        assertThat(question.chip()).hasText(WAITING);
        assertThat(question.stored(ledger)).containsExactly(chosen);

        wire.mend();
        assertThat(question.feedback()).containsText(SAVED);
        assertThat(wire.posted()).isGreaterThan(1);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheRequestIsCutInItsBody() throws Exception {
        OpenQuestion question = pupil("201");
        String key = question.frame().tool().locator("input[name=key]").inputValue();
        String body = "key=" + key + "&answer=" + question.choose(1);

        send(question, body, body.length() - 1);
        assertThat(question.stored(ledger)).isEmpty();

        String chosen = question.answer(1);
        assertThat(question.feedback()).containsText(SAVED);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheLineIsSlow() {
        OpenQuestion question = pupil("208");
        CDPSession frame = page.context().newCDPSession(page.frames().get(1));
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 600);
        slow.addProperty("downloadThroughput", 2048);
        slow.addProperty("uploadThroughput", 2048);
        frame.send("Network.enable");
        frame.send("Network.emulateNetworkConditions", slow);
        Wire wire = Wire.of(page);
        String chosen = question.answer(1);

        assertThat(question.chip()).hasText(WAITING);
        assertThat(question.feedback()).containsText(SAVED);
        assertThat(wire.posted()).isEqualTo(1);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenTheServerIsBusyAndSaysWhenToComeBack() {
        OpenQuestion question = pupil("203");
        Wire wire = Wire.of(page)
                .answeredBy(route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "2"))));
        String chosen = question.answer(1);
        assertThat(question.chip()).hasText(WAITING);
        long asked = System.nanoTime();
        wire.mend();
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");

        assertThat(question.feedback())
                .containsText(SAVED, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(System.nanoTime() - asked).isGreaterThan(500_000_000L);
        assertThat(wire.posted()).isEqualTo(2);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whenSomebodyElseAnswersInPlaceOfTheServer() {
        OpenQuestion question = pupil("203");
        Wire wire = Wire.of(page)
                .answeredBy(route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("text/html")
                        .setBody("<h1>Bienvenue sur le réseau de la gare</h1>")));
        String chosen = question.answer(1);

        assertThat(question.chip()).hasText(WAITING);
        assertThat(question.feedback()).hasCount(0);
        wire.mend();
        assertThat(question.feedback()).containsText(SAVED);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void andSaysHonestlyWhenTheExerciseHadEndedMeanwhile() {
        OpenQuestion question = pupil("206");
        Wire.of(page).cut();
        question.answer(1);
        assertThat(question.chip()).hasText(WAITING);
        BrowserContext context = page.context();
        page.close();
        Page otherDevice = browser.person();
        OpenQuestion there = question.in(Frame.enter(otherDevice, "ecole", "206"));
        there.frame().action("Terminer maintenant").click();
        there.frame().button("Terminer").click();
        assertThat(there.frame().heading()).containsText("sur 6");
        otherDevice.context().close();

        page = context.newPage();
        Frame tasks = Frame.enter(page, "ecole", "206");
        assertThat(tasks.tool().locator("#answers")).containsText("Cet exercice était déjà terminé");
        assertThat(question.stored(ledger)).isEmpty();
        page.reload();
        tasks.tool().locator("main").waitFor();
        assertThat(tasks.tool().locator("#answers")).containsText("Cet exercice était déjà terminé");
        tasks.button("C’est lu").click();
        assertThat(tasks.tool().locator("#answers")).isEmpty();
        page.reload();
        tasks.tool().locator("main").waitFor();
        assertThat(tasks.tool().locator("#answers")).isEmpty();
    }

    @Test
    void andIsToldApartWhereTheBrowserKeepsNothing() {
        page = browser.person(360, 740);
        page.context()
                .addInitScript("for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name,"
                        + " { get() { throw new DOMException('denied', 'SecurityError') } })");
        OpenQuestion question = OpenQuestion.next(page, "204");
        page.context().setOffline(true);
        String chosen = question.answer(1);

        assertThat(question.queue()).containsText("Ce navigateur ne peut rien garder");
        page.context().setOffline(false);
        assertThat(question.feedback()).containsText(SAVED);
        assertThat(question.stored(ledger)).containsExactly(chosen);
    }

    @Test
    void whereOnlyTheOldStorageIsAllowed() {
        page = browser.person(360, 740);
        page.context()
                .addInitScript("Object.defineProperty(window, 'indexedDB',"
                        + " { get() { throw new DOMException('denied', 'SecurityError') } })");
        OpenQuestion question = OpenQuestion.next(page, "204");
        Wire wire = Wire.of(page).cut();
        String chosen = question.answer(1);
        assertThat(question.queue()).containsText("Gardé sur cet appareil");

        OpenQuestion again = question.in(Frame.enter(page, "ecole", "204"));
        assertThat(again.chip()).hasText(WAITING);
        wire.mend();
        assertThat(again.feedback()).containsText(SAVED);
        assertThat(again.stored(ledger)).containsExactly(chosen);
    }

    private OpenQuestion pupil(String subject) {
        page = browser.person(360, 740);
        return OpenQuestion.next(page, subject);
    }

    /** Sends the beginning of a form as the frame would, and hangs up. */
    private static void send(OpenQuestion question, String body, int bytes) throws IOException {
        URI address = URI.create(question.frame().address());
        String head = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: "
                + House.open().tool() + "\r\nCookie: " + question.cookie()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((head + body.substring(0, bytes)).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.setSoTimeout(5000);
            socket.getInputStream().readAllBytes();
        }
    }
}
