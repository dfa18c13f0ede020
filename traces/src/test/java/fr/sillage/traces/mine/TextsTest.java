package fr.sillage.traces.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void standInBothLanguages() throws IOException {
        assertThat(own("fr").keySet()).isEqualTo(own("en").keySet());
    }

    @Test
    void setFrenchSpacesAndApostrophes() throws IOException {
        own("fr").forEach((key, text) -> assertThat((String) text)
                .as((String) key)
                .doesNotContain("'")
                .doesNotContainPattern("[^\u00a0]:(?!\\S)|[^\u202f][;!?]|« ?[^\u00a0 ]|«[ ]|[^\u00a0]»"));
    }

    @Test
    void addressPupilsAsTuAndAdultsAsVous() throws IOException {
        own("fr").forEach((key, text) -> {
            if (((String) key).endsWith(".pupil"))
                assertThat((String) text).doesNotContainPattern("\\b[Vv](ous|otre)\\b");
            else assertThat((String) text).doesNotContainPattern("\\b([Tt]u|toi|ton|ta|tes)\\b");
        });
    }

    private static Properties own(String language) throws IOException {
        Properties texts = new Properties();
        var url = TextsTest.class
                .getClassLoader()
                .resources("META-INF/sillage/texts_" + language + ".properties")
                .filter(file -> file.getPath().contains("/traces/"))
                .findFirst()
                .orElseThrow();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
