package fr.sillage.it;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/** The same person inside the ENT's frame of 1000×560, in English. */
final class FrameWalker {

    private static final String SIZE =
            "frame => Object.assign(frame.style, { width: '1000px', height: '560px', minHeight: '0' })";

    private static final int MOST_SHAPES_OF_A_PATH = 3;

    private final Page ent;
    private final Guide guide;
    private final String role;
    private final String seat;

    private FrameWalker(Page ent, Guide guide, String role) {
        this.ent = ent;
        this.guide = guide;
        this.role = role;
        this.seat = tool().url().replaceAll("(/seat/[0-9a-f-]{36}).*", "$1");
    }

    /** @param link address of a link's page in the ENT */
    static FrameWalker entered(Page page, Guide guide, String role, String link) {
        page.navigate(link);
        page.frameLocator("iframe").locator("main").waitFor();
        page.locator("iframe").evaluate(SIZE);
        page.locator("iframe").scrollIntoViewIfNeeded();
        return new FrameWalker(page, guide, role);
    }

    /** @param looked paths inside the seat, those of {@link Walker#looked()} */
    void walk(List<String> looked) {
        speak("en");
        for (String path : looked) {
            if (path.startsWith("http")) continue;
            tool().navigate(seat + path);
            PageChecks checks = new PageChecks(tool());
            String reading = role + ", " + path + ", frame of 1000×560, English";
            guide.found(reading, checks.sideways());
            if (guide.isNew("frame " + path.replaceAll("[0-9a-f-]{36}", ""), checks.shape(), MOST_SHAPES_OF_A_PATH)) {
                guide.found(reading, checks.keyboard());
                guide.picture(ent, reading);
            }
            guide.found(reading, guide.words().faults(checks.texts(), Locale.ENGLISH));
            if (!checks.language().equals("en")) {
                guide.found(reading, List.of(new Fault("language", "lang=" + checks.language(), "ask pages.texts()")));
            }
        }
        speak("fr");
    }

    private void speak(String language) {
        tool().navigate(seat + "/display");
        tool().selectOption("select[name=language]", language);
        tool().click("main button.primary");
        tool().waitForSelector("html[lang=" + language + "]");
    }

    private com.microsoft.playwright.Frame tool() {
        return ent.frames().get(1);
    }
}
