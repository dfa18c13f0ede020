package fr.sillage.exerciser.practice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A submitted form ({@code application/x-www-form-urlencoded}), read here rather than by the server so that no more is taken
 * in than an answer can be long.
 */
record SentForm(Map<String, List<String>> fields) {

    /** In bytes; a matching of fifty prompts needs about 5 000. */
    static final int LONGEST = 64 * 1024;

    static final String KEY = "key";
    static final String SHOWN = "shown";

    /** @throws fr.sillage.core.refusals.RefusedException when it is too long or no form */
    static SentForm read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw AnswerRefusal.ANSWER_TOO_LARGE.refused();
        return parse(new String(bytes, StandardCharsets.UTF_8));
    }

    static SentForm parse(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            fields.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
        }
        return new SentForm(fields);
    }

    /** What makes this form count once, however often it is sent. */
    UUID key() {
        try {
            return UUID.fromString(first(KEY));
        } catch (IllegalArgumentException e) {
            throw AnswerRefusal.ANSWER_UNREADABLE.refused("key");
        }
    }

    /** The first value of a field, empty where there is none. */
    String first(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw AnswerRefusal.ANSWER_UNREADABLE.refused("encoding");
        }
    }
}
