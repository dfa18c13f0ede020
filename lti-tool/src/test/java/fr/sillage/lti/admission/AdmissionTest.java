package fr.sillage.lti.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.texts.Languages;
import io.undertow.Undertow;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real HTTP, before a room that never answers: whoever gets an answer gets it from the admission. */
class AdmissionTest {

    private static final String BROWSER = "fr-FR,fr;q=0.9";

    private final Queue queue = new Queue(1, Thread::new, System::nanoTime);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private Undertow server;

    @BeforeEach
    void fill() {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(new Admission(queue, new ComeBack(new Languages()), exchange -> closing.await()))
                .build();
        server.start();
        for (int i = 0; i < 400; i++) queue.of(Errand.WORK).execute(() -> Frozen.until(closing));
    }

    @AfterEach
    void empty() {
        closing.countDown();
        queue.close();
        server.stop();
    }

    @Test
    void asksALoginToComeBackWithAPageThatDoesSo() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/lti/login?iss=https%3A%2F%2Fent&login_hint=1", BROWSER);
        assertThat(answer.statusCode()).isEqualTo(503);
        int seconds = retryAfter(answer);
        assertThat(seconds).isBetween(4, 12);
        assertThat(answer.body())
                .contains("<meta http-equiv=\"refresh\" content=\"" + seconds
                        + ";url=/lti/login?iss=https%3A%2F%2Fent&amp;login_hint=1\">")
                .contains("Beaucoup de monde arrive en même temps");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsWhatAPostedLoginSaid() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/lti/login", "iss=https%3A%2F%2Fent&login_hint=\"><script>");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("url=/lti/login?iss=https%3A%2F%2Fent&amp;login_hint=&#34;")
                .doesNotContain("<script>");
    }

    @Test
    void saysOfWorkThatItIsNotSavedAndDoesNotLoseItByReloading() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/seat/1/attempts/2/items/3", "answer=4");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("n’est pas encore enregistré")
                .contains("rechargez cette page")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void sendsNobodyElsewhere() throws IOException, InterruptedException {
        assertThat(get("//elsewhere.example/", BROWSER).body()).doesNotContain("elsewhere");
    }

    @Test
    void speaksEnglishToWhomAsksForIt() throws IOException, InterruptedException {
        assertThat(get("/seat/1/tasks", "en-GB,en").body()).contains("Many people are arriving");
    }

    @Test
    void drawsForEachTheMomentToComeBack() throws IOException, InterruptedException {
        Set<Integer> drawn = new HashSet<>();
        for (int i = 0; i < 60; i++) drawn.add(retryAfter(get("/lti/login", BROWSER)));
        assertThat(drawn).hasSizeGreaterThan(4);
    }

    private static int retryAfter(HttpResponse<String> answer) {
        return Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow());
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort() + path);
    }
}
