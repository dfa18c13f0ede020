package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a plain browser: follows redirects, keeps cookies by host and path, sends forms as they stand. Without
 * script. Cookies marked {@code Secure} are sent to loopback hosts over http, as browsers do.
 */
public final class Visitor {

    private static final int LONGEST_CHAIN = 12;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<Cookie> cookies = new ArrayList<>();
    private final String ent;

    /** @param ent address of the practice ENT, such as {@code http://localhost:8080/ent} */
    public Visitor(String ent) {
        this.ent = ent;
    }

    /** What the server answered in the end, and where. */
    public record Answered(URI address, int status, Document page) {

        /** The heading, for messages. */
        public String heading() {
            Element heading = page.selectFirst("h1");
            return heading == null ? page.title() : heading.text();
        }

        /** The first element that matches. */
        Element find(String selector) throws Stumbled {
            Element found = page.selectFirst(selector);
            if (found == null) throw new Stumbled(this, selector);
            return found;
        }
    }

    /** Enters the tool from the ENT, by a real launch: initiation, authorization, form_post, seat. */
    public Answered enter(String platform, String person) throws IOException, InterruptedException {
        Answered there = go(URI.create(ent + "/" + platform + "/people/" + person));
        Answered posted = go(there.address().resolve(there.find("iframe").attr("src")));
        return submit(posted, posted.find("form"), Map.of());
    }

    public Answered go(URI address) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(address).GET());
    }

    /** Follows a link of a page. */
    public Answered click(Answered from, String selector) throws IOException, InterruptedException {
        return go(from.address().resolve(from.find(selector).attr("href")));
    }

    /** Sends a form: what it holds, with some fields filled in anew. */
    public Answered submit(Answered from, Element form, Map<String, String> filled)
            throws IOException, InterruptedException {
        return send(from, form, form.attr("action"), filled);
    }

    /** As {@link #submit} for the form of a button, which may have an address of its own. */
    public Answered press(Answered from, Element button, Map<String, String> filled)
            throws IOException, InterruptedException {
        Element form = button.closest("form");
        if (form == null) throw new Stumbled(from, "the form of a button");
        return send(from, form, button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action"), filled);
    }

    /** @param action empty for the page's own address */
    private Answered send(Answered from, Element form, String action, Map<String, String> filled)
            throws IOException, InterruptedException {
        URI target = action.isEmpty() ? from.address() : from.address().resolve(action);
        URI origin = from.address().resolve("/");
        String text = origin.toString();
        return follow(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", text.substring(0, text.length() - 1))
                .POST(HttpRequest.BodyPublishers.ofString(
                        FormFields.of(form).with(filled).encoded())));
    }

    private Answered follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpRequest.Builder next = first;
        for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
            HttpRequest request =
                    withCookies(next).timeout(Duration.ofSeconds(30)).build();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(header -> Cookie.read(header, request.uri())
                    .storeIn(cookies));
            if (answer.statusCode() / 100 != 3) {
                return new Answered(
                        request.uri(),
                        answer.statusCode(),
                        Jsoup.parse(answer.body(), request.uri().toString()));
            }
            String location = answer.headers().firstValue("Location").orElseThrow();
            next = HttpRequest.newBuilder(request.uri().resolve(location)).GET();
        }
        throw new IOException("redirected too often");
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        URI address = request.copy().build().uri();
        List<String> sent = cookies.stream()
                .filter(cookie -> cookie.goesTo(address))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .toList();
        return sent.isEmpty() ? request : request.header("Cookie", String.join("; ", sent));
    }
}
