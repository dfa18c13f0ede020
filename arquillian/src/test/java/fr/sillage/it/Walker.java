package fr.sillage.it;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who goes wherever the pages lead them, breadth first, and looks at each kind of page once: on a desk and a
 * phone in French, then, inside the ENT's frame, in English.
 */
final class Walker {

    private static final int MOST_PAGES_OF_A_ROUTE = 14;
    private static final int MOST_SHAPES_OF_A_ROUTE = 9;
    private static final String SEAT = "/seat/[0-9a-f-]{36}";

    private final Page page;
    private final Guide guide;
    private final String role;
    private final boolean seated;
    private final List<String> noticed = new ArrayList<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> loads = new HashMap<>();
    private final Set<String> looked = new LinkedHashSet<>();
    private String seat = "";

    /** @param role as it stands in messages; people of one role need not look at the same shape twice */
    Walker(Page page, Guide guide, String role, boolean seated) {
        this.page = page;
        this.guide = guide;
        this.role = role;
        this.seated = seated;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOwnRefusal(message)) {
                noticed.add("console: " + message.text());
            }
        });
        page.onPageError(error -> noticed.add("script: " + error));
        page.onRequest(this::notice);
    }

    /** Enters by a launch that takes the whole window. */
    static Walker launched(Page page, Guide guide, String role, String start) {
        page.navigate(start + "/start?window=true");
        page.waitForURL(address -> address.contains("/seat/"));
        Walker walker = new Walker(page, guide, role, true);
        walker.seat = page.url().replaceAll("(" + SEAT + ").*", "$1");
        walker.ahead.add(page.url());
        return walker;
    }

    /** Does something that a page offers, and goes on from where it leads. */
    Walker after(String path, Doing doing) {
        page.navigate(seat + path);
        doing.on(page);
        page.waitForLoadState();
        ahead.add(page.url());
        met.remove(page.url());
        return walk();
    }

    /** Something that people do. */
    interface Doing {
        void on(Page page);
    }

    /** Also looks at these, which no link leads to; in the seat unless they begin with the server's name. */
    Walker alsoAt(String... paths) {
        for (String path : paths) ahead.add(path.startsWith("http") ? path : seat + path);
        return walk();
    }

    Walker walk() {
        while (!ahead.isEmpty()) visit(ahead.poll());
        return this;
    }

    /** What was looked at, as paths inside the seat. */
    List<String> looked() {
        return List.copyOf(looked);
    }

    private void visit(String address) {
        String bare = address.replaceAll("#.*", "");
        if (!met.add(bare)) return;
        String path = URI.create(bare).getPath();
        Optional<String> route = guide.routes().to(path).map(Routes.Route::template);
        String known = route.orElse("(no such page)");
        if (Routes.EXEMPT.containsKey(known) || loads.merge(known, 1, Integer::sum) > MOST_PAGES_OF_A_ROUTE) return;

        noticed.clear();
        Response answer = page.navigate(bare);
        route.ifPresent(asked -> guide.visited(asked, answer.status()));
        guide.routes()
                .to(URI.create(page.url()).getPath())
                .map(Routes.Route::template)
                .ifPresent(shown -> guide.visited(shown, answer.status()));
        PageChecks checks = new PageChecks(page.mainFrame());
        if (seated) follow(checks.links());
        String reading = role + ", " + path.replaceAll(SEAT, "");
        if (answer.status() >= 500) {
            guide.found(
                    reading, List.of(new Fault("status", String.valueOf(answer.status()), "read the server's log")));
        }
        look(checks, reading, guide.isNew(known + answer.status(), checks.shape(), MOST_SHAPES_OF_A_ROUTE));
        if (guide.isNew(role + known + answer.status(), checks.shape(), MOST_SHAPES_OF_A_ROUTE)) {
            looked.add(bare.replaceAll(".*" + SEAT, ""));
        }
        for (String what : noticed) guide.found(reading, List.of(new Fault("browser", what, "repair it")));
    }

    /** @param closely also what takes time and depends on the kind of page alone, whoever reads it */
    private void look(PageChecks checks, String reading, boolean closely) {
        String desk = reading + ", 1366×768";
        String phone = reading + ", 360×740";
        guide.found(desk, checks.budget());
        guide.found(desk, checks.sideways());
        guide.found(desk, guide.words().faults(checks.texts(), Locale.FRENCH));
        if (closely) {
            guide.found(desk, checks.axe());
            guide.found(desk, checks.keyboard());
            guide.picture(page, desk);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            guide.found(desk + ", dark", checks.contrast());
        }
        page.setViewportSize(360, 740);
        guide.found(phone, checks.sideways());
        if (closely) {
            guide.found(phone, checks.keyboard());
            guide.picture(page, phone + " dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        page.setViewportSize(1366, 768);
    }

    private void follow(List<String> links) {
        for (String link : links) {
            if (link.startsWith(seat + "/")
                    && guide.routes().to(URI.create(link).getPath()).isPresent()) ahead.add(link);
        }
    }

    private void notice(Request request) {
        if (!guide.isAtHome(request.url())) noticed.add("a request to another host: " + request.url());
    }

    /** Chromium reports a page's own status, such as a refusal's 404, as an error of the console. */
    private boolean isOwnRefusal(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
    }
}
