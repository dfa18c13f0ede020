package fr.sillage.paths;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.texts.Languages;
import fr.sillage.core.texts.Texts;
import fr.sillage.paths.running.Tally;
import fr.sillage.paths.running.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/sillage");

    private final Words french = new Words(new Languages().in(Locale.FRANCE));

    @Test
    void saysTheSameThingsInBothLanguages() throws IOException {
        assertThat(load("en").keySet()).isEqualTo(load("fr").keySet());
    }

    @Test
    void keepsToFrenchTypography() throws IOException {
        Pattern ordinary = Pattern.compile("'|[^\\u202f][;!?]|[^\\u00a0s]:|«[^\\u00a0]|[^\\u00a0]»|[0-9] %|-[0-9]");
        load("fr").forEach((key, text) -> {
            String words = ((String) text).replaceAll("\\{[^{}]*choice[^{}]*(\\{[^{}]*}[^{}]*)*}", "");
            assertThat(ordinary.matcher(words).find()).as("%s", key).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"50,50 min", "60,1 h", "65,1 h 05", "170,2 h 50", "120,2 h"})
    void saysLengthsAsTheyAreRead(int minutes, String words) {
        assertThat(french.length(minutes).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 0 | Aucune inscription pour l’instant",
                "14 | 0 | Aucune personne sur 14 n’a terminé",
                "14 | 1 | Une personne sur 14 a terminé",
                "14 | 3 | 3 personnes sur 14 ont terminé"
            })
    void countsPeople(int enrolled, int completed, String words) {
        assertThat(french.completed(new Tally(enrolled, completed))).isEqualTo(words);
    }

    @Test
    void fillsEveryPlural() {
        Texts texts = french.t();
        assertThat(texts.of("paths.mine.about", 1, 3, "20\u00a0min", "2\u00a0h"))
                .isEqualTo("Une étape faite sur 3. 20\u00a0min validées sur 2\u00a0h.");
        assertThat(texts.of("paths.list.about", 0, 2)).isEqualTo("Aucun parcours ouvert, 2 brouillons.");
        assertThat(texts.of("paths.cohort.done", 0L, 14)).isEqualTo("Faite par personne pour l’instant.");
        assertThat(texts.of("paths.roll.present", 2L, 14)).isEqualTo("2 présences marquées sur 14.");
    }

    private static Properties load(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(FOLDER.resolve("texts_" + language + ".properties")), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
