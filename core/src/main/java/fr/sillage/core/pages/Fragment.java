package fr.sillage.core.pages;

import java.util.Optional;

/**
 * The inside of {@code <main>} alone, for a script of ours that puts it into the page that stands. A request asks for it by
 * {@code Accept: text/html;fragment=main}; the answer, whatever its status, then has a {@code Content-Type} with the same
 * parameter, by which the script tells our words from those of a proxy or a captive portal. Where a form alone would be sent on
 * to the next page (303), a fragment is answered with that page's content at once: one round trip.
 */
final class Fragment {

    static final String PARAMETER = "fragment";
    static final String MAIN = "main";

    private static final String ASKED = "text/html;" + PARAMETER + "=" + MAIN;

    private Fragment() {}

    /** @param accept the header as sent */
    static boolean isAsked(Optional<String> accept) {
        return accept.map(value -> value.replace(" ", "")).filter(ASKED::equals).isPresent();
    }
}
