package fr.sillage.core.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The languages spoken, each made of what every jar brings. French for whoever asks for one we do not have. */
@ApplicationScoped
public class Languages {

    private final Map<String, Texts> spoken = Map.of(
            "fr", load(Locale.FRANCE),
            "en", load(Locale.UK));

    public Texts in(Locale locale) {
        return spoken.getOrDefault(locale.getLanguage(), spoken.get("fr"));
    }

    private static Texts load(Locale locale) {
        String name = "META-INF/sillage/texts_" + locale.getLanguage() + ".properties";
        Map<String, String> sentences = new HashMap<>();
        try {
            for (URL file : Collections.list(Languages.class.getClassLoader().getResources(name))) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (sentences.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("text " + key + " stands twice");
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(locale, Map.copyOf(sentences));
    }
}
