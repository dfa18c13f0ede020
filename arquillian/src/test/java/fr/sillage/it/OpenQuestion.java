package fr.sillage.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question with options in front of a pupil of the second class, and what the page says of their answer. */
record OpenQuestion(Frame frame, String attempt, int position) {

    static final String SAVED = "Enregistré";
    static final String WAITING = "En attente d’envoi";

    private static final Pattern ITEM = Pattern.compile("/attempts/([0-9a-f-]{36})/items/(\\d+)");

    /** The next one without an answer, in a page that stands anywhere. */
    static OpenQuestion next(Page page, String pupil) {
        Frame frame = Frame.enter(page, "ecole", pupil);
        frame.tool().locator(".task button, .task a.button").first().click();
        return at(frame);
    }

    /** The one that a frame shows. */
    static OpenQuestion at(Frame frame) {
        frame.tool().locator("form[data-answer]").waitFor();
        Matcher item = ITEM.matcher(frame.address());
        if (!item.find()) throw new IllegalStateException("no question at " + frame.address());
        return new OpenQuestion(frame, item.group(1), Integer.parseInt(item.group(2)));
    }

    /** Answers by the option that stands at a place, from 0, and tells which it is. */
    String answer(int option) {
        String chosen = choose(option);
        check().click();
        return chosen;
    }

    String choose(int option) {
        Locator radio = frame.tool().locator("input[type=radio]").nth(option);
        radio.check();
        return radio.getAttribute("value");
    }

    Locator check() {
        return frame.tool().getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Vérifier"));
    }

    /** The line at the foot of every page. */
    Locator queue() {
        return frame.tool().locator("#answers");
    }

    Locator chip() {
        return frame.tool().locator(".waiting");
    }

    Locator feedback() {
        return frame.tool().locator(".feedback");
    }

    List<String> stored(Ledger ledger) {
        return ledger.chosen(attempt, position);
    }

    /** The cookie of the seat, as the browser sends it from the frame. */
    String cookie() {
        String path = URI.create(frame.address()).getPath();
        return frame.ent().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("seat") && path.startsWith(cookie.path))
                .map(cookie -> "seat=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Shows this question in a page of that person's own: another tab, or the same after a new launch. */
    OpenQuestion in(Frame other) {
        String seat = other.address().replaceAll("(/seat/[^/]+/).*", "$1");
        other.ent().frames().get(1).navigate(seat + "attempts/" + attempt + "/items/" + position);
        return new OpenQuestion(other, attempt, position);
    }
}
