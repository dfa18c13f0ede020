package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The page gate is shut: small pages with one fault each, and one without. */
@Order(Integer.MAX_VALUE - 1)
class AFaultyPageIsCaughtIT {

    private static final String HERE = "http://pages.test/page";
    private static final String SEATED = "http://pages.test/seat/00000000-0000-4000-8000-000000000000/tasks";

    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        browser = new Browser();
        page = browser.person(360, 740);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void nothingIsWrongWithAFaultlessPage() {
        PageChecks checks = page(
                "",
                "<a href='/a'>Aller</a> <button>Faire</button>"
                        + "<form><label>Oui <input type=radio name=r></label><label>Non <input type=radio name=r></label>"
                        + "<label>Jour <input type=date></label><label>Heure <input type=time></label></form>");

        assertThat(checks.axe()).isEmpty();
        assertThat(checks.keyboard()).isEmpty();
        assertThat(checks.sideways()).isEmpty();
        assertThat(checks.budget()).isEmpty();
        assertThat(words().faults(checks.texts(), Locale.FRENCH)).isEmpty();
    }

    @Test
    void aFieldWithoutALabelIsCaught() {
        assertThat(page("", "<input name=answer>").axe())
                .extracting(Fault::what)
                .containsExactly("axe label (1×)");
    }

    @Test
    void paleTextIsCaughtInTheDarkThemeToo() {
        String dark = "@media (prefers-color-scheme: dark) { p { color: #eee; background: #fff } }";
        PageChecks checks = page(dark, "<p>Pâle</p>");
        assertThat(checks.contrast()).isEmpty();

        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));

        assertThat(checks.contrast()).extracting(Fault::what).containsExactly("axe color-contrast (1×)");
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    }

    @Test
    void aControlThatTabSkipsIsCaught() {
        assertThat(page("", "<button>Un</button><a href='/b' tabindex=-1>Deux</a>")
                        .keyboard())
                .containsExactly(new Fault(
                        "keyboard does not reach",
                        "<a> “Deux”",
                        "use a link, a button or a field; no tabindex=\"-1\", no trap"));
    }

    @Test
    void aTrapOfTheKeyboardIsCaught() {
        assertThat(page(
                                "",
                                "<button id=x>Un</button><button>Deux</button><script>document.querySelector('#x')"
                                        + ".onkeydown = e => e.preventDefault()</script>")
                        .keyboard())
                .extracting(Fault::where)
                .containsExactly("<button> “Deux”");
    }

    @Test
    void focusWithoutASignIsCaught() {
        assertThat(page("button:focus-visible { outline: none }", "<button>Un</button>")
                        .keyboard())
                .extracting(Fault::what)
                .containsExactly("focus cannot be seen");
    }

    @Test
    void focusUnderAStickyBarIsCaught() {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "<p><a href='/" + i + "'>Ligne</a></p>")
                .collect(Collectors.joining());
        assertThat(page(
                                ".foot { position: sticky; bottom: 0; height: 8rem; background: #fff }",
                                rows + "<div class=foot>Pied</div>")
                        .keyboard())
                .extracting(Fault::what, Fault::where)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("focus is covered", "<a> “Ligne” under <div.foot> “Pied”"));
    }

    @Test
    void somethingTooWideIsCaughtButNotATableThatScrollsByItself() {
        String wide = "<div%s><table><caption>T</caption><tr><th scope=row>a<td><div class=w>b</div></table></div>";
        String style = ".w { width: 50rem } .s { overflow-x: auto; position: relative }";

        assertThat(page(style, wide.formatted("")).sideways())
                .extracting(Fault::what)
                .contains("horizontal scroll bar");
        assertThat(page(style, wide.formatted(" class=s tabindex=0")).sideways())
                .isEmpty();
    }

    @Test
    void tooMuchOfAPageIsCaughtByItsKind() {
        String cells = "<i>x</i>".repeat(460);

        assertThat(page("", cells).budget()).extracting(Fault::what).containsExactly("over the budget of a page");
        assertThat(page("", "<table><tr><td>" + cells + "</table>").budget()).isEmpty();
        assertThat(page("", "<p>" + "x".repeat(310_000)).budget())
                .extracting(Fault::where)
                .containsExactly("303 KB transferred, 300 allowed");
    }

    @Test
    void aKeyAGapAndTheOtherLanguageAreCaught() {
        assertThat(said("tasks.title")).containsExactly("a key is shown");
        assertThat(said("Encore {0} questions")).containsExactly("a gap is left");
        assertThat(said("To do now")).containsExactly("the other language");
        assertThat(said("Vraiment ?")).containsExactly("French typography");
        assertThat(said("À faire maintenant")).isEmpty();
    }

    @Test
    void aTextOfOneLanguageAloneIsCaught() {
        Properties more = new Properties();
        more.setProperty("tasks.more", "Plus");
        assertThat(new WrittenWords(more, new Properties()).untranslated())
                .extracting(Fault::where)
                .containsExactly("tasks.more");
    }

    @Test
    void aConsoleErrorABrokenScriptAndAnotherHostAreCaught() {
        assertThat(walked("<script>console.error('aïe')</script>")).anyMatch(fault -> fault.contains("console: aïe"));
        assertThat(walked("<script>nothing.there()</script>"))
                .anyMatch(fault -> fault.contains("script: ReferenceError"));
        assertThat(walked("<img src='http://elsewhere.test/i.png' alt=''>"))
                .anyMatch(fault -> fault.contains("a request to another host: http://elsewhere.test/i.png"));
        assertThat(walked("<p>Bien</p>")).isEmpty();
    }

    @Test
    void aPageThatNobodyLinksToOrThatOnlyRefusesIsNamed() {
        Guide guide = guide();
        assertThat(guide.unvisited()).extracting(Routes.Route::resource).contains("TasksResource");
        guide.visited("/seat/{seat}/tasks", 404);
        assertThat(guide.unvisited()).extracting(Routes.Route::resource).contains("TasksResource");
        guide.visited("/seat/{seat}/tasks", 200);
        assertThat(guide.unvisited())
                .extracting(Routes.Route::resource)
                .doesNotContain("TasksResource")
                .contains("DisplayResource");
    }

    private List<String> said(String text) {
        return words().faults(page("", "<p>" + text + "</p>").texts(), Locale.FRENCH).stream()
                .map(Fault::what)
                .toList();
    }

    private Set<String> walked(String body) {
        Guide guide = guide();
        Page own = browser.person();
        serve(own, "", body);
        new Walker(own, guide, "somebody", false).alsoAt(SEATED);
        own.context().close();
        return guide.found();
    }

    private PageChecks page(String style, String body) {
        serve(page, style, body);
        page.navigate(HERE);
        return new PageChecks(page.mainFrame());
    }

    private static void serve(Page page, String style, String body) {
        String html =
                "<!doctype html><html lang=fr><head><meta name=viewport content='width=device-width'><title>Page</title>"
                        + "<style>" + style + "</style></head><body><main><h1>Page</h1>" + body
                        + "</main></body></html>";
        page.context().unrouteAll();
        page.context()
                .route(
                        "**/*",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(html)));
    }

    private static Guide guide() {
        return new Guide(Routes.of(House.archive()), words(), Set.of("pages.test"));
    }

    private static WrittenWords words() {
        Properties french = new Properties();
        french.setProperty("tasks.title", "À faire maintenant");
        Properties english = new Properties();
        english.setProperty("tasks.title", "To do now");
        return new WrittenWords(french, english);
    }
}
