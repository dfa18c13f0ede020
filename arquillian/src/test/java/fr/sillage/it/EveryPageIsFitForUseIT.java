package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.sillage.launcher.rehearsal.Rehearsal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The page gate: everybody goes wherever the pages lead them, and each kind of page is looked at ({@code
 * docs/page-gate.md}), in a house of their own that the rehearsal of the demo has filled.
 */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageIsFitForUseIT {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final String NEXT = ".task.next button, .task.next a.button";
    private static final String EXAMPLE = "form[action$='/imports/example'] button";

    private static Browser browser;
    private static House house;
    private static Guide guide;

    @BeforeAll
    static void fillTheHouse() throws InterruptedException {
        browser = new Browser();
        house = House.another();
        guide = new Guide(
                Routes.of(House.archive()),
                WrittenWords.of(House.archive()),
                Set.of(host(house.tool()), host(house.ent())));
        if (Integer.getInteger("sillage.house") == null) {
            assertThat(new Rehearsal(house.ent(), Clock.systemDefaultZone()).run())
                    .isEmpty();
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void everyTextStandsInBothLanguages() {
        assertThat(guide.words().untranslated()).isEmpty();
    }

    @Test
    @Order(2)
    void everyPageOfEverybody() {
        stranger();
        teacher();
        teacherWhoAddsAnActivity();
        pupils();
        trainer();
        trainees();
        inspector();
        administrator();
        assertThat(guide.found())
                .as("faults in %d kinds of page%n%s", guide.looks(), String.join("\n", guide.found()))
                .isEmpty();
    }

    @Test
    @Order(3)
    void everyRouteWasWalkedBySomebody() {
        assertThat(guide.unvisited())
                .as("pages that answer nobody: link to them, add a doing to the walk, or exempt them with a reason")
                .isEmpty();
    }

    private static void stranger() {
        String tool = house.tool();
        new Walker(browser.person(), guide, "stranger", false)
                .alsoAt(tool + "/", tool + "/lti/login", tool + "/lti/check", tool + "/seat/" + NOBODY + "/tasks")
                .alsoAt(withoutTheCookieOfTheLogin());
    }

    /** Where a login sends a browser that kept nothing of it. */
    private static String withoutTheCookieOfTheLogin() {
        Door door = new Door(house.tool(), house.ent() + "/ecole", "sillage-ecole");
        return Door.location(door.post("/lti/login", Door.form(door.initiation())))
                .toString();
    }

    private static void teacher() {
        role("teacher", "/ecole/people/12/links/12").leave();
        Visitor teacher = role("teacher", "/ecole/people/12/links/11");
        teacher.walker()
                .after("/exercises/imports", page -> page.click(EXAMPLE))
                .after("/exercises/imports", page -> {
                    page.setInputFiles("input[type=file]", Path.of("src/test/resources/exercises/puissances.gift"));
                    page.click("main button.primary");
                })
                .alsoAt(
                        "/exercises/" + NOBODY,
                        "/exercises/" + NOBODY + "/results",
                        "/inspection",
                        "/paths/" + NOBODY + "/cohort");
        teacher.leave();
    }

    /** By the ENT's "add an activity", which leads to no page of the others. */
    private static void teacherWhoAddsAnActivity() {
        Visitor chooser = role("teacher adding", "/ecole/people/12/courses/3/selection");
        chooser.walker()
                .after("/picker", page -> page.click("main button.primary"))
                .after("/picker", page -> {
                    page.locator("input[name=pick]").first().check();
                    page.click("main button.primary");
                })
                .alsoAt("/no-activity");
        chooser.leave();
    }

    private static void pupils() {
        role("pupil", "/ecole/people/201/links/12").leave();
        Visitor wrong = role("pupil", "/ecole/people/104/links/11");
        wrong.walker().alsoAt("/exercises", "/attempts/" + NOBODY + "/items/1", "/inspection", "/no-course");
        wrong.leave();
        role("pupil", "/ecole/people/106/links/11").leave();
        Visitor lina = role("pupil", "/ecole/people/101/links/11");
        lina.walker().after("/tasks", page -> page.click(NEXT));
        lina.leave();
    }

    private static void trainer() {
        Visitor trainer = role("trainer", "/formation/people/12/links/21");
        trainer.walker().after("/drafts/new", page -> page.click("main button.primary"));
        trainer.leave();
    }

    private static void trainees() {
        role("trainee", "/formation/people/301/links/21").leave();
        role("trainee", "/formation/people/302/links/21").leave();
        role("trainee", "/formation/people/306/links/21").leave();
    }

    private static void inspector() {
        Visitor inspector = role("inspector", "/formation/people/90/links/29");
        inspector.walker().alsoAt("/", "/exercises", "/tasks", "/no-course");
        inspector.leave();
    }

    private static void administrator() {
        String tool = house.tool();
        new Walker(browser.person(), guide, "administrator", false)
                .after(
                        tool + "/administration/entry?key=" + Administration.entry(house),
                        page -> page.click("main button.primary"))
                .alsoAt(
                        tool + "/administration/entry",
                        tool + "/administration/refusals",
                        tool + "/administration/refusals?reference=AAAA-AAA",
                        tool + "/lti/register?openid_configuration=https://ent.example.org/configuration");
    }

    /** Somebody with a window of their own, who afterwards sees the same pages in the ENT. */
    private record Visitor(Page page, Walker walker, String role, String link) {

        void leave() {
            FrameWalker.entered(page.context().newPage(), guide, role, link).walk(walker.looked());
            page.context().close();
        }
    }

    private static Visitor role(String role, String path) {
        Page page = browser.person();
        String link = house.ent() + path;
        return new Visitor(page, Walker.launched(page, guide, role, link).walk(), role, link);
    }

    private static String host(String address) {
        return java.net.URI.create(address).getAuthority();
    }
}
