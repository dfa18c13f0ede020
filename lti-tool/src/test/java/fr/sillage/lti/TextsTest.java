package fr.sillage.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of all jars that ride in the war. */
class TextsTest {

    @Test
    void areSetInFrenchAsFrenchIs() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        texts("fr").forEach((key, text) -> {
            List<String> found = key.startsWith("format.") ? List.of() : FrenchTypography.faults(text);
            if (!found.isEmpty()) faults.put(key, found);
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une page : deux",
                "Quoi ?",
                "Quoi?",
                "Voir « ici\u00a0»",
                "Voir «ici\u00a0»",
                "Voir «\u00a0ici »",
                "Page: une",
                "l'ENT",
                "Attendez...",
                "de -3 à 4",
                "{0,choice,0#rien|1#un ; deux}"
            })
    void wouldBeCaughtOtherwise(String text) {
        assertThat(FrenchTypography.faults(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une page\u00a0: deux\u202f!",
                "l’ENT, «\u00a0ici\u00a0»",
                "17 h 42",
                "M@gistère",
                "de \u22123 à 4",
                "{0,choice,0#Rien|1#Une chose|1<{0} choses}",
                "https://ent.example.org/lti"
            })
    void passWhenWellSet(String text) {
        assertThat(FrenchTypography.faults(text)).isEmpty();
    }

    @Test
    void existInBothLanguages() throws IOException {
        Set<String> onlyEnglish = new TreeSet<>(texts("en").keySet());
        Set<String> onlyFrench = new TreeSet<>(texts("fr").keySet());
        onlyEnglish.removeAll(texts("fr").keySet());
        onlyFrench.removeAll(texts("en").keySet());
        // French says tu to pupils and vous to adults; English has one word for both
        onlyFrench.removeIf(key -> key.endsWith(".adult"));
        assertThat(onlyEnglish).isEmpty();
        assertThat(onlyFrench).isEmpty();
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() throws IOException {
        Map<String, String> english = texts("en");
        texts("fr").forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, text)))
                .as(key)
                .isEqualTo(arguments(text)));
    }

    private static int arguments(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        String name = "META-INF/sillage/texts_" + language + ".properties";
        for (URL file : Collections.list(TextsTest.class.getClassLoader().getResources(name))) {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> all.put((String) key, (String) text));
        }
        return all;
    }
}
