package fr.sillage.traces.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.people.PlatformId;
import fr.sillage.traces.statements.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final PersonId PERSON = PersonId.of("11111111-1111-4111-8111-111111111111");
    private static final PlatformId ENT = new PlatformId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    private static final PlatformId MOODLE = new PlatformId(UUID.fromString("33333333-3333-4333-8333-333333333333"));

    private final Pseudonyms pseudonyms = new Pseudonyms(MasterKey.of(KEY), new Deployment("https://sillage.example"));

    /** RFC 5869, A.1: the first 32 of its 42 bytes. */
    @Test
    void derivesAsTheStandardSays() {
        HexFormat hex = HexFormat.of();
        byte[] derived = Hmac.derive(
                hex.parseHex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"),
                hex.parseHex("000102030405060708090a0b0c"),
                hex.parseHex("f0f1f2f3f4f5f6f7f8f9"));
        assertThat(hex.formatHex(derived))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    @Test
    void callsOnePersonAlwaysTheSameOnAPlatformAndOtherwiseOnAnother() {
        assertThat(pseudonyms.name(ENT, PERSON))
                .isEqualTo(pseudonyms.name(ENT, PERSON))
                .isNotEqualTo(pseudonyms.name(MOODLE, PERSON))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void dependsOnTheKey() {
        MasterKey other = MasterKey.of("ICECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        assertThat(new Pseudonyms(other, new Deployment("https://sillage.example")).name(ENT, PERSON))
                .isNotEqualTo(pseudonyms.name(ENT, PERSON));
    }

    @Test
    void isAnAccountAndNothingElse() {
        JsonNode actor = pseudonyms.actor(ENT, PERSON);
        assertThat(actor.fieldNames()).toIterable().containsExactlyInAnyOrder("objectType", "account");
        assertThat(actor.at("/account/homePage").asText()).isEqualTo("https://sillage.example");
        assertThat(actor.toString()).doesNotContain(PERSON.toString());
    }

    @Test
    void isAbsentWithoutAKeyFile() {
        assertThat(Pseudonyms.in(Map.of())).isEmpty();
    }

    @Test
    void readsTheKeyOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
        Map<String, String> environment =
                Map.of("SILLAGE_MASTER_KEY_FILE", file.toString(), "SILLAGE_PUBLIC_URL", "https://sillage.example");
        assertThat(Pseudonyms.in(environment).orElseThrow().name(ENT, PERSON)).isEqualTo(pseudonyms.name(ENT, PERSON));
    }

    @Test
    void refusesAFileThatIsNoKeyWithoutSayingWhatItHolds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "c2VjcmV0");
        assertThatThrownBy(() -> Pseudonyms.in(Map.of("SILLAGE_MASTER_KEY_FILE", file.toString())))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("6 bytes")
                .hasMessageNotContaining("c2VjcmV0");
        Files.writeString(file, "***");
        assertThatThrownBy(() -> Pseudonyms.in(Map.of("SILLAGE_MASTER_KEY_FILE", file.toString())))
                .isInstanceOf(KeyRefused.class);
        assertThatThrownBy(() -> Pseudonyms.in(
                        Map.of("SILLAGE_MASTER_KEY_FILE", folder.resolve("none").toString())))
                .isInstanceOf(KeyRefused.class);
    }
}
