package fr.sillage.lti.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, where none that we read may stand twice: two readers might each take another. */
record Parameters(Map<String, List<String>> all) {

    private static final int LONGEST = 8192;

    /**
     * The fields of a posted form ({@code application/x-www-form-urlencoded}, UTF-8 whatever else it says), read here
     * rather than by the server, which would take in whatever comes and answers 500 to a broken escape.
     *
     * @param most bytes taken in
     * @param tooLarge the refusal beyond them
     */
    static Parameters read(InputStream form, int most, Reason tooLarge) {
        byte[] bytes = bytes(form, most + 1);
        if (bytes.length > most) throw tooLarge.refused("form");
        Map<String, List<String>> all = new HashMap<>();
        for (String pair : new String(bytes, StandardCharsets.UTF_8).split("&")) {
            String[] parts = pair.split("=", 2);
            all.computeIfAbsent(decoded(parts[0]), unseen -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return new Parameters(all);
    }

    /** Empty where absent or blank. */
    Optional<String> find(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        if (values.size() > 1) throw Reason.PARAMETER_REPEATED.refused(name);
        return values.stream()
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** One of the initiation's, of at most 8 192 characters. */
    Optional<String> bounded(String name) {
        return find(name).map(value -> {
            if (value.length() > LONGEST) throw Reason.INITIATION_TOO_LARGE.refused(name);
            return value;
        });
    }

    private static byte[] bytes(InputStream form, int most) {
        try {
            return form.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Reason.FORM_MALFORMED.refused();
        }
    }
}
