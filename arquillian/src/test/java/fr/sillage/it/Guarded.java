package fr.sillage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An exercise of each kind of question in a course of its own, and people who come to it. */
record Guarded(OwnPlatform platform, Door door, String course, String exercise) {

    static final String SECRET = "RETOURSECRET";

    /** Imported by a teacher, from the file of the tests. */
    static Guarded in(OwnPlatform platform, Door door, String course) throws IOException {
        Guest teacher = Guest.enter(platform, door, Guest.as("Instructor", course, "teacher"));
        String report = sent(teacher, Path.of("src/test/resources/exercises/gardes.gift"));
        HttpResponse<String> made = teacher.post(report, "title=Gard%C3%A9");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return new Guarded(platform, door, course, Door.location(made).getPath().replaceAll(".*/", ""));
    }

    Guest pupil(String subject) {
        return Guest.enter(platform, door, Guest.as("Learner", course, subject));
    }

    Guest teacher() {
        return Guest.enter(platform, door, Guest.as("Instructor", course, "teacher"));
    }

    /** Below the seat: where the attempt that this person has begun lies. */
    String begun(Guest pupil) {
        HttpResponse<String> first = pupil.post("exercises/" + exercise + "/start", "");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
        return Door.location(first).getPath().replaceAll(".*/(attempts/[^/]+)/items/.*", "$1");
    }

    /** The form of an item with its key, as the page gives it, up to the answer. */
    static String form(HttpResponse<String> item) {
        Document page = Jsoup.parse(item.body());
        return "key=" + page.expectFirst("input[name=key]").val() + "&shown="
                + Door.encoded(page.expectFirst("input[name=shown]").val()) + "&";
    }

    private static String sent(Guest teacher, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "--mark",
                "Content-Disposition: form-data; name=\"file\"; filename=\"gardes.gift\"",
                "Content-Type: text/plain",
                ""));
        lines.add(Files.readString(file));
        lines.add("--mark--");
        HttpResponse<String> read =
                Door.send(HttpRequest.newBuilder(URI.create(teacher.tool() + teacher.seat() + "exercises/imports"))
                        .header("Cookie", teacher.cookie())
                        .header("Origin", teacher.tool())
                        .header("Content-Type", "multipart/form-data; boundary=mark")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("\r\n", lines) + "\r\n")));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(303);
        return Door.location(read).getPath().replaceAll(".*/(exercises/imports/[^/]+)$", "$1");
    }
}
