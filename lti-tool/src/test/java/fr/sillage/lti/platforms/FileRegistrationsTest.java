package fr.sillage.lti.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sillage.lti.house.FixedClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRegistrationsTest {

    private static final String ONE =
            """
            [{"name":"ENT","issuer":"https://ent.example.org","clientId":"1","deployments":["a"],\
            "loginUrl":"https://ent.example.org/auth","tokenUrl":"https://ent.example.org/token",\
            "keysUrl":"https://ent.example.org/jwks"}]""";

    @TempDir
    private Path folder;

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    private Path file;
    private FileRegistrations platforms;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("platforms.json");
        write(ONE, 1);
        platforms = new FileRegistrations(Settings.of(Map.of("SILLAGE_PLATFORMS", file.toString())), clock);
        platforms.start(this);
    }

    @Test
    void readsAgainWhenTheFileChanges() throws IOException {
        write("[]", 2);
        assertThat(platforms.current().all()).isEmpty();
        write(ONE, 3);
        assertThat(platforms.current().all()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(platforms.current().all()).hasSize(1);
    }

    @Test
    void keepsTheOldOnesWhenTheFileBreaks() throws IOException {
        write("[{", 2);
        assertThat(platforms.current().all()).hasSize(1);
        Files.delete(file);
        clock.pass(Duration.ofSeconds(1));
        assertThat(platforms.current().all()).hasSize(1);
        write("[]", 3);
        clock.pass(Duration.ofSeconds(1));
        assertThat(platforms.current().all()).isEmpty();
    }

    @Test
    void vouchesForTheHostsOfTheFile() throws IOException {
        assertThat(platforms.hosts()).containsExactly("ent.example.org");
        write("[]", 4);
        clock.pass(Duration.ofSeconds(1));
        assertThat(platforms.hosts()).isEmpty();
    }

    @Test
    void stopsTheStartWhenTheFileIsBroken() throws IOException {
        write("[{", 2);
        FileRegistrations broken =
                new FileRegistrations(Settings.of(Map.of("SILLAGE_PLATFORMS", file.toString())), clock);
        assertThatThrownBy(() -> broken.start(this))
                .isInstanceOf(RegistrationsUnreadable.class)
                .hasMessageContaining("not JSON");
    }

    private void write(String content, int second) throws IOException {
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000L));
    }
}
