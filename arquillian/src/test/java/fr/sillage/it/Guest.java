package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody seated by a launch of a platform of ours, with the cookie of that seat and nothing else. */
record Guest(String tool, String seat, String cookie) {

    /** @param change what their claims say else than a learner's of the course of the tests */
    static Guest enter(OwnPlatform platform, Door door, Consumer<ObjectNode> change) {
        Door.Login begun = door.begin();
        ObjectNode claims = platform.claims(begun, door.target(), "guest-" + UUID.randomUUID());
        change.accept(claims);
        HttpResponse<String> seated = door.launch(begun, platform.signed(claims));
        assertThat(seated.statusCode()).as(seated.body()).isEqualTo(303);
        String cookie = seated.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("seat="))
                .findFirst()
                .orElseThrow();
        return new Guest(
                door.tool(),
                Door.location(seated).getPath().replaceAll("(/seat/[^/]+/).*", "$1"),
                cookie.replaceAll(";.*", ""));
    }

    /** As a role of the course named, by the platform's own word for them. */
    static Consumer<ObjectNode> as(String role, String course, String subject) {
        return claims -> {
            claims.put("sub", subject);
            claims.putArray(OwnPlatform.LTI + "roles").add("http://purl.imsglobal.org/vocab/lis/v2/membership#" + role);
            claims.putObject(OwnPlatform.LTI + "context").put("id", course).put("title", "Cours gardé");
        };
    }

    /** @param path below the seat */
    HttpResponse<String> get(String path, String... headers) {
        return at(seat + path, headers);
    }

    /** Anywhere, with this seat's cookie. */
    HttpResponse<String> at(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(tool + path)).header("Cookie", cookie);
        if (headers.length > 0) request.headers(headers);
        return Door.send(request);
    }

    /** As a form of our own pages sends it. */
    HttpResponse<String> post(String path, String form) {
        return posted(path, form, "Origin", tool, "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> posted(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool + seat + path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) request.headers(headers);
        return Door.send(request);
    }
}
