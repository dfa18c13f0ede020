package fr.sillage.lti.admission;

import fr.sillage.core.pages.Templates;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import gg.jte.output.Utf8ByteOutput;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * "Much to do, come back in n seconds", with a page that does so by itself where that loses nothing. The n of each answer is
 * drawn, so that those turned away together do not return together.
 */
final class ComeBack {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", ComeBack.class);
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final int SOONEST = 4;
    private static final int LATEST = 12;
    private static final int LONGEST_FORM = 8 * 1024;

    private final Languages languages;

    ComeBack(Languages languages) {
        this.languages = languages;
    }

    void answer(HttpServerExchange exchange, Errand errand) {
        boolean posted = exchange.getRequestMethod().equals(Methods.POST);
        if (errand == Errand.LOGIN && posted && hasShortForm(exchange)) {
            exchange.getRequestReceiver()
                    .receiveFullString((at, form) -> answer(at, errand, at.getRequestPath() + "?" + form));
        } else {
            answer(exchange, errand, posted ? "" : here(exchange));
        }
    }

    /** Of our own addresses only: a browser would read {@code //elsewhere/} as another host. */
    private static String here(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        if (!path.startsWith("/seat/") && !path.startsWith("/lti/")) return "";
        return exchange.getQueryString().isEmpty() ? path : path + "?" + exchange.getQueryString();
    }

    /** @param again where the page goes by itself; empty when only its reader can send again what they sent */
    private void answer(HttpServerExchange exchange, Errand errand, String again) {
        int seconds = ThreadLocalRandom.current().nextInt(SOONEST, LATEST + 1);
        Utf8ByteOutput page = new Utf8ByteOutput();
        TEMPLATES
                .content(
                        "comeback.jte",
                        Map.of("t", texts(exchange), "work", errand == Errand.WORK, "seconds", seconds, "again", again))
                .writeTo(page);
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders()
                .put(Headers.RETRY_AFTER, seconds)
                .put(Headers.CACHE_CONTROL, "no-store")
                .put(Headers.CONTENT_TYPE, "text/html;charset=utf-8")
                // Whoever asked may be in any platform's frame, and nothing here can be clicked into harm
                .put(POLICY, "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
        exchange.getResponseSender().send(ByteBuffer.wrap(page.toByteArray()));
    }

    /** French, but for browsers that ask for English first. */
    private Texts texts(HttpServerExchange exchange) {
        String asked = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        return languages.in(asked != null && asked.startsWith("en") ? Locale.UK : Locale.FRANCE);
    }

    private static boolean hasShortForm(HttpServerExchange exchange) {
        long length = exchange.getRequestContentLength();
        return length > 0 && length <= LONGEST_FORM;
    }
}
