package fr.sillage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {

    /** 32 zero bytes. */
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

    @TempDir
    private Path directory;

    private Path key;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void everythingIsSet() throws IOException {
        key = Files.writeString(directory.resolve("master.key"), KEY);
        allow("rw-------");
        environment.putAll(Map.of(
                "SILLAGE_PUBLIC_URL", "https://sillage.example.fr",
                "SILLAGE_BEHIND_PROXY", "true",
                "SILLAGE_MASTER_KEY_FILE", key.toString(),
                "SILLAGE_DB_URL", "jdbc:postgresql://127.0.0.1:5432/sillage",
                "SILLAGE_DB_USER", "sillage",
                "SILLAGE_DB_PASSWORD", "sesame"));
    }

    private void allow(String permissions) throws IOException {
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(permissions));
    }

    private AbstractThrowableAssert<?, ?> assertRefused() {
        return assertThatThrownBy(() -> new Surroundings(environment).mustSuffice())
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void sufficeWhenEverythingIsSet() {
        assertThatCode(() -> new Surroundings(environment).mustSuffice()).doesNotThrowAnyException();
    }

    @Test
    void areRefusedByTheNameOfWhatIsMissing() {
        for (String name : Map.copyOf(environment).keySet()) {
            String value = environment.put(name, " ");
            assertRefused().hasMessageContaining(name).hasMessageContaining("set ");
            environment.put(name, value);
        }
    }

    @Test
    void refuseAnAddressThatNoBrowserCouldKeepACookieFor() {
        environment.put("SILLAGE_PUBLIC_URL", "http://sillage.example.fr");
        assertRefused().hasMessageContaining("https://");

        environment.put("SILLAGE_PUBLIC_URL", "https://sillage.example.fr/sillage");
        assertRefused().hasMessageContaining("scheme and host alone");
    }

    @Test
    void takePlainHttpOnThisMachineWithoutAProxy() {
        environment.put("SILLAGE_PUBLIC_URL", "http://127.0.0.1:8080");
        environment.remove("SILLAGE_BEHIND_PROXY");

        assertThatCode(() -> new Surroundings(environment).mustSuffice()).doesNotThrowAnyException();
    }

    @Test
    void refuseAKeyThatOthersCanRead() throws IOException {
        allow("rw-r--r--");
        assertRefused().hasMessageContaining("chmod 600 " + key);

        allow("rw-rw----");
        assertRefused().hasMessageContaining("chmod 600 " + key);

        allow("r--r-----");
        assertThatCode(() -> new Surroundings(environment).mustSuffice()).doesNotThrowAnyException();
    }

    @Test
    void refuseAKeyOfAnotherLengthOrNone() throws IOException {
        Files.writeString(key, "AAAA");
        assertRefused().hasMessageContaining("32 bytes");

        Files.writeString(key, "not base64!");
        assertRefused().hasMessageContaining("base64");

        Files.delete(key);
        assertRefused().hasMessageContaining("SILLAGE_MASTER_KEY_FILE");
    }

    @Test
    void nameWhatWillBeMissed() {
        assertThat(new Surroundings(environment).missing())
                .anySatisfy(line -> assertThat(line).startsWith("SILLAGE_PLATFORMS"));
    }
}
