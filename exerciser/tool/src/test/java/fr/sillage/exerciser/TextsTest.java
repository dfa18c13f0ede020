package fr.sillage.exerciser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import fr.sillage.exerciser.practice.Voice;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts in both languages, and the French ones with the signs that French asks for. */
class TextsTest {

    private static final Pattern POOR =
            Pattern.compile("'|[^\\u00A0\\d]:(?!//)|\\u0020[;!?»]|«(?!\\u00A0)|[^\\u00A0]»|[^\\u202F][;!?]");

    @Test
    void areSaidInBothLanguages() throws IOException {
        Properties french = texts("fr");
        Properties english = texts("en");
        english.stringPropertyNames().forEach(key -> assertThat(french).containsKey(key));
        french.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".adult"))
                .forEach(key -> assertThat(english).containsKey(key));
    }

    @Test
    void areWrittenAsFrenchIs() throws IOException {
        texts("fr").forEach((key, text) -> assertThat(((String) text).replaceAll("\\{\\d,choice,|\\d[#<]|\\|", ""))
                .as((String) key)
                .doesNotContainPattern(POOR));
    }

    @Test
    void formatWhateverTheirNumbers() throws IOException {
        for (Locale locale : new Locale[] {Locale.FRANCE, Locale.UK}) {
            Texts spoken = new Languages().in(locale);
            for (Object key : texts(locale.getLanguage()).keySet()) {
                for (int n = 0; n < 4; n++) {
                    assertThat(spoken.of((String) key, n, n, n, n))
                            .as((String) key)
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void listNoExerciseYet() {
        String page = page(
                "authoring/exercises.jte",
                Map.of(
                        "t", new Languages().in(Locale.FRANCE),
                        "lines", java.util.List.of(),
                        "archived", java.util.List.of(),
                        "learners", 0,
                        "base", "/seat/x/"));

        assertThat(page).contains("Importer un fichier").contains("Essayer avec un exemple");
    }

    @Test
    void addressAdultsAsAdults() {
        Texts french = new Languages().in(Locale.FRANCE);

        assertThat(new Voice(french, Audience.PUPILS).of("practice.said")).isEqualTo("Ta réponse");
        assertThat(new Voice(french, Audience.TEACHERS).of("practice.said")).isEqualTo("Votre réponse");
        assertThat(new Voice(french, Audience.TEACHERS).of("practice.next")).isEqualTo("Question suivante");
    }

    private static String page(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        Templates.in("fr.sillage.exerciser.templates", Voice.class)
                .content(template, parameters)
                .writeTo(html);
        return html.toString();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/META-INF/sillage/texts_" + language + ".properties";
        // The module's own file comes first on the class path
        try (InputStream in = Voice.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
