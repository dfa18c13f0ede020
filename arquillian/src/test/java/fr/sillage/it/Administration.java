package fr.sillage.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator of the house: comes in by the entry that its log tells, and lets others in. */
final class Administration {

    private static final Pattern ENTRY = Pattern.compile("/administration/entry\\?key=([\\w-]+)");
    private static final Map<House, String> SESSIONS = new HashMap<>();

    private Administration() {}

    /** An entry for one use. */
    static synchronized String entry(House house) {
        if (!SESSIONS.containsKey(house)) SESSIONS.put(house, resumed(house));
        HttpResponse<String> told = post(house, "/administration/entries", "");
        return last(told.body());
    }

    /** Of a house that runs on, the session of the tests before, since its log tells an entry once. */
    private static String resumed(House house) {
        Path kept = house.data().resolve("administration.cookie");
        try {
            if (Files.exists(kept)) return Files.readString(kept);
            String fresh = enter(house, last(Files.readString(house.log())));
            Files.writeString(kept, fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> post(House house, String path, String form) {
        return Door.send(HttpRequest.newBuilder(URI.create(house.tool() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", house.tool())
                .header("Cookie", SESSIONS.getOrDefault(house, "none="))
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String enter(House house, String key) {
        return post(house, "/administration/entry", "key=" + key)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private static String last(String text) {
        Matcher entry = ENTRY.matcher(text);
        String found = "";
        while (entry.find()) found = entry.group(1);
        if (found.isEmpty()) throw new IllegalStateException("no entry told");
        return found;
    }
}
