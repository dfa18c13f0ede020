package fr.sillage.it;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Sillage as a person sees it: inside the ENT's frame. */
record Frame(Page ent) {

    /** Enters by the ENT's page, as one click of its home page does. */
    static Frame enter(Page page, String platform, String person) {
        page.navigate(House.open().ent() + "/" + platform + "/people/" + person);
        Frame frame = new Frame(page);
        frame.tool().locator("main").waitFor();
        return frame;
    }

    FrameLocator tool() {
        return ent.frameLocator("iframe");
    }

    /** Where the frame stands now. */
    String address() {
        return ent.frames().get(1).url();
    }

    Locator heading() {
        return tool().locator("h1");
    }

    /** By the beginning or a part of its name. */
    Locator button(String name) {
        return tool().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return tool().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(name));
    }

    /** Whatever can be pressed, link or button: the first of that name. */
    Locator action(String name) {
        return tool().locator("main a, main button", new FrameLocator.LocatorOptions().setHasText(name))
                .first();
    }

    /** Keeps a picture for whoever reads the test's results. */
    Frame picture(String name) {
        ent.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("sillage.screens"), name + ".png")));
        return this;
    }
}
