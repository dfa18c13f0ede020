package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** One person's way through the pages, from the ENT on: links and forms by where they lead, never by how they look. */
final class Walk {

    private final Visitor visitor;
    private Visitor.Answered page;

    private Walk(Visitor visitor, Visitor.Answered page) {
        this.visitor = visitor;
        this.page = page;
    }

    static Walk into(String ent, String platform, String person) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(ent);
        return new Walk(visitor, good(visitor.enter(platform, person)));
    }

    boolean sees(String selector) {
        return page.page().selectFirst(selector) != null;
    }

    Element find(String selector) throws Stumbled {
        return page.find(selector);
    }

    /** Where the page leads, as far as those addresses have this in them. */
    List<String> addresses(String part) {
        return page.page().select("a[href*=" + part + "]").eachAttr("href");
    }

    /** What there is to read on the page, without the bar. */
    String text() throws Stumbled {
        return page.find("main").text();
    }

    URI address() {
        return page.address();
    }

    Stumbled stumbled(String lacking) {
        return new Stumbled(page, lacking);
    }

    /** Follows the first link to an address with this in it; one that ends so goes before one that goes on. */
    Walk follow(String part) throws IOException, InterruptedException {
        String ending = "a[href$=" + part + "]";
        page = good(visitor.click(page, sees(ending) ? ending : "a[href*=" + part + "]"));
        return this;
    }

    Walk send(String form) throws IOException, InterruptedException {
        return send(form, Map.of());
    }

    /** Sends the first form that matches. */
    Walk send(String form, Map<String, String> filled) throws IOException, InterruptedException {
        page = good(visitor.submit(page, find(form), filled));
        return this;
    }

    /** Sends the form of a button, to the button's own address where it has one. */
    Walk press(String button) throws IOException, InterruptedException {
        page = good(visitor.press(page, find(button), Map.of()));
        return this;
    }

    private static Visitor.Answered good(Visitor.Answered page) throws Stumbled {
        if (page.status() != 200) throw new Stumbled(page, "200");
        return page;
    }
}
