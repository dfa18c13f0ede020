package fr.sillage.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The door of the tool as a program finds it that follows nothing by itself: login, check, launch.
 *
 * @param tool where the tool stands, without a slash at the end
 */
record Door(String tool, String issuer, String client) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    static Door of(House house, OwnPlatform platform) {
        return new Door(house.tool(), platform.issuer(), OwnPlatform.CLIENT);
    }

    /** A login that went as far as the platform: what the browser holds, and what the platform was asked. */
    record Login(String cookie, String state, String nonce) {}

    /** The fields of an initiation with nothing wrong in it. */
    Map<String, String> initiation() {
        return new java.util.LinkedHashMap<>(
                Map.of("iss", issuer, "client_id", client, "login_hint", "somebody", "target_link_uri", target()));
    }

    String target() {
        return tool + "/lti/launch";
    }

    Login begin() {
        HttpResponse<String> begun = post("/lti/login", form(initiation()));
        String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        HttpResponse<String> asked =
                send(HttpRequest.newBuilder(location(begun)).header("Cookie", cookie));
        String query = location(asked).getRawQuery();
        return new Login(cookie, parameter(query, "state"), parameter(query, "nonce"));
    }

    /** What the platform's page posts, from the browser that began. */
    HttpResponse<String> launch(Login login, String token) {
        return launch(login.cookie(), form(Map.of("state", login.state(), "id_token", token)));
    }

    HttpResponse<String> launch(String cookie, String form) {
        return post("/lti/launch", form, "Cookie", cookie);
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool + path));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String parameter(String query, String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        if (!found.find()) throw new IllegalStateException("no " + name);
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    /** Everything that an answer says, status line aside: the headers too. */
    static String bytes(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                        .map(header -> header.getKey() + ": " + List.copyOf(header.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n\n" + answer.body();
    }
}
