package fr.sillage.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Keyboard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be asked of a page as it stands in the browser. The questions are in {@code gate/checks.js}. */
final class PageChecks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHECKS = resource("/gate/checks.js");
    private static final String AXE = resource("/axe.min.js");
    private static final int MOST_STOPS = 300;

    private static final Map<String, Fault> FOCUS = Map.of(
            "focus-unseen",
            new Fault("focus cannot be seen", "", "give it an outline on :focus-visible, as sillage.css does for all"),
            "focus-outside",
            new Fault("focus is outside of the window", "", "let it scroll into view: no offset, no clip"),
            "focus-covered",
            new Fault("focus is covered", "", "something sticky lies over it: set scroll-padding or unstick"));

    private final com.microsoft.playwright.Frame page;
    private final Keyboard keyboard;

    /** @param page a document that has loaded; checks leave it as it was, but for focus and scrolling */
    PageChecks(com.microsoft.playwright.Frame page) {
        this.page = page;
        this.keyboard = page.page().keyboard();
        page.evaluate("window.gate = " + CHECKS);
    }

    /** Two pages of one shape are made of the same elements: one of them is enough to look at. */
    String shape() {
        return ask("shape").asText();
    }

    /** Absolute addresses that links and forms lead to. */
    List<String> links() {
        return strings(ask("links"));
    }

    String language() {
        return ask("language").asText();
    }

    List<String> texts() {
        return strings(ask("texts"));
    }

    List<Fault> budget() {
        return Budget.faults(ask("figures"));
    }

    List<Fault> sideways() {
        return strings(ask("sideways")).stream()
                .map(where -> new Fault("horizontal scroll bar", where, "let it wrap, or put it into .scroll"))
                .toList();
    }

    /** WCAG 2.1 A and AA and axe's best practices. */
    List<Fault> axe() {
        return axe("null");
    }

    /** Contrast alone: what a theme changes. */
    List<Fault> contrast() {
        return axe("['color-contrast']");
    }

    private List<Fault> axe(String rules) {
        page.evaluate("() => { if (!window.axe) {\n" + AXE + "\n} }");
        List<Fault> faults = new ArrayList<>();
        for (JsonNode violation : json(page.evaluate("async () => JSON.stringify(await gate.axe(" + rules + "))"))) {
            faults.add(new Fault(
                    "axe " + violation.path("rule").asText() + " ("
                            + violation.path("count").asInt() + "×)",
                    violation.path("where").asText(),
                    violation.path("help").asText() + ". "
                            + violation.path("why").asText()));
        }
        return faults;
    }

    /** Walks the page by the Tab key: every control is reached, and where the focus is can be seen. */
    List<Fault> keyboard() {
        Set<Fault> faults = new LinkedHashSet<>();
        ask("controls");
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            keyboard.press("Tab");
            JsonNode stop = ask("stop");
            if (stop.path("at").isNull() || stop.path("again").asBoolean()) break;
            for (JsonNode seen : stop.path("faults")) {
                Fault fault = FOCUS.get(seen.asText());
                String cover = stop.path("cover").asText("null");
                faults.add(new Fault(
                        fault.what(),
                        stop.path("at").asText() + (cover.equals("null") ? "" : " under " + cover),
                        fault.remedy()));
            }
        }
        for (String control : strings(ask("unreached"))) {
            faults.add(new Fault(
                    "keyboard does not reach",
                    control,
                    "use a link, a button or a field; no tabindex=\"-1\", no trap"));
        }
        return List.copyOf(faults);
    }

    private JsonNode ask(String question) {
        return json(page.evaluate("() => JSON.stringify(gate." + question + "())"));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(element -> strings.add(element.asText()));
        return strings;
    }

    private static JsonNode json(Object text) {
        try {
            return JSON.readTree((String) text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageChecks.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
