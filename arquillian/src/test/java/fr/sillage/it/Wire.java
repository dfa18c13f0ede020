package fr.sillage.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The line between one page and the server, as far as answers go through it: counted, cut, or answered by a stranger. */
final class Wire {

    private static final String ANSWERS = "**/attempts/*/items/*";

    private final Page page;
    private final AtomicInteger posted = new AtomicInteger();

    private Wire(Page page) {
        this.page = page;
    }

    /** Counts the answers that a page tries to send from now on. */
    static Wire of(Page page) {
        Wire wire = new Wire(page);
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains("/items/")) wire.posted.incrementAndGet();
        });
        return wire;
    }

    int posted() {
        return posted.get();
    }

    /** Answers leave, and nothing comes back; pages still open. */
    Wire cut() {
        return answeredBy(Route::abort);
    }

    /** The server takes the answer, and its reply is lost. Playwright's own client has no partitioned cookie: it is told. */
    Wire cutBehindTheServer(String cookie) {
        return answeredBy(route -> {
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.put("cookie", cookie);
            route.fetch(new Route.FetchOptions().setHeaders(headers));
            route.abort();
        });
    }

    Wire answeredBy(Consumer<Route> stranger) {
        page.route(ANSWERS, route -> {
            if (route.request().method().equals("POST")) stranger.accept(route);
            else route.resume();
        });
        return this;
    }

    void mend() {
        page.unroute(ANSWERS);
    }
}
