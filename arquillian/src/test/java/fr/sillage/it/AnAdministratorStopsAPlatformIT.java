package fr.sillage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The console: in by an entry for one use, a refusal by its reference, a platform stopped and let go on. */
@Order(Integer.MAX_VALUE - 9)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnAdministratorStopsAPlatformIT {

    private static final Pattern REFERENCE = Pattern.compile("class=\"ref\">([A-Z0-9]{4}-[A-Z0-9]{3})<");

    private static House house;
    private static OwnPlatform platform;
    private static Door door;
    private static Browser browser;
    private static Page console;

    @BeforeAll
    static void open() throws Exception {
        house = House.open();
        platform = OwnPlatform.open(house);
        door = Door.of(house, platform);
        Awaiting.registration(door);
        browser = new Browser();
        console = browser.person();
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        platform.close();
    }

    @Test
    @Order(1)
    void nobodyElseComesIn() {
        assertThat(door.get("/administration").statusCode()).isEqualTo(403);
        assertThat(door.get("/administration/refusals", "Cookie", "console=made-up")
                        .statusCode())
                .isEqualTo(403);
        assertThat(door.post("/administration/entry", "key=made-up", "Origin", house.tool())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    void anEntryOpensTheConsoleOnce() {
        String key = Administration.entry(house);
        console.navigate(house.tool() + "/administration/entry?key=" + key);
        console.getByRole(AriaRole.BUTTON).click();
        assertThat(console.locator("h1")).hasText("Plateformes");
        assertThat(line()).hasCount(2);
        picture("15-plateformes");
        assertThat(door.post("/administration/entry", "key=" + key, "Origin", house.tool())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void aRefusalIsExplainedByItsReferenceAndShowsNoToken() {
        Door.Login login = door.begin();
        String token = platform.signed(
                platform.claims(login, door.target(), "somebody").put("nonce", "another"));
        HttpResponse<String> refused = door.launch(login, token);
        Matcher reference = REFERENCE.matcher(refused.body());
        assertThat(reference.find()).isTrue();

        console.getByLabel("Référence donnée par la page de refus")
                .fill(reference.group(1).toLowerCase());
        console.getByText("Ouvrir", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(console.locator("h1")).containsText(reference.group(1));
        assertThat(console.locator("main")).containsText("nonce-other");
        assertThat(console.locator("main")).containsText("rend le nonce qu’elle reçoit");
        assertThat(console.content()).doesNotContain(token.substring(0, 20), "somebody");
        picture("16-refus");
    }

    @Test
    @Order(4)
    void aStoppedPlatformLaunchesNobodyAndItsLiveSeatsEndWithinAMinute() {
        Guest guest = Guest.enter(platform, door, claims -> {});
        assertThat(guest.get("tasks").statusCode()).isEqualTo(200);
        console.navigate(house.tool() + "/administration");
        line().first().getByText("Suspendre").click();
        assertThat(line().first()).containsText("Suspendue");

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        door.post("/lti/login", Door.form(door.initiation())).statusCode())
                .isEqualTo(400));
        await().atMost(Duration.ofSeconds(62))
                .untilAsserted(() -> assertThat(guest.get("tasks").statusCode()).isEqualTo(403));

        line().first().getByText("Reprendre").click();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        door.post("/lti/login", Door.form(door.initiation())).statusCode())
                .isEqualTo(302));
    }

    private static Locator line() {
        return console.locator("li.split", new Page.LocatorOptions().setHasText(platform.issuer()));
    }

    private static void picture(String name) {
        console.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("sillage.screens"), name + ".png")));
    }
}
