package fr.sillage.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import fr.sillage.core.json.Json;
import fr.sillage.lti.house.FixedClock;
import fr.sillage.lti.house.House;
import fr.sillage.lti.platforms.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolKeysTest {

    @TempDir
    private Path folder;

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00.123456789Z"));
    private ToolKeys keys;

    @BeforeEach
    @AfterEach
    void empty() {
        House.jdbi().useHandle(handle -> handle.execute("truncate lti.tool_key, lti.secret"));
    }

    @BeforeEach
    void withAMasterKey() throws IOException {
        keys = keys("a".repeat(32));
    }

    @Test
    void publishesTheOneThatSignsAndTheNext() throws ParseException {
        List<String> kids = kids();
        assertThat(kids).hasSize(2).contains(keys.signing().getKeyID());
    }

    @Test
    void showsNoPrivateMember() {
        keys.signing();
        for (JsonNode key : Json.read(keys.published(), JsonNode.class).path("keys")) {
            assertThat(key.fieldNames()).toIterable().containsExactlyInAnyOrder("kty", "e", "n", "kid", "use", "alg");
        }
    }

    @Test
    void rotatesWithAKeyThatPlatformsKnowAlready() throws ParseException {
        String old = keys.signing().getKeyID();
        List<String> before = kids();
        clock.pass(Duration.ofDays(90));
        RSAKey now = keys.signing();
        assertThat(now.getKeyID()).isNotEqualTo(old).isIn(before);
        assertThat(kids()).hasSize(3).contains(old, now.getKeyID());
        clock.pass(Duration.ofDays(90));
        assertThat(kids()).hasSize(3).doesNotContain(old);
    }

    @Test
    void hasTheSameKeysOnEveryNodeAndAfterARestart() throws IOException {
        String kid = keys.signing().getKeyID();
        assertThat(keys("a".repeat(32)).signing().getKeyID()).isEqualTo(kid);
    }

    @Test
    void storesNothingReadableUnderAMasterKey() {
        keys.signing();
        byte[] stored = House.jdbi().withHandle(handle -> handle.select("select private_key from lti.tool_key limit 1")
                .mapTo(byte[].class)
                .one());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("\"d\"", "kty");
    }

    @Test
    void refusesAnotherMasterKeyAndNone() throws IOException {
        keys.signing();
        ToolKeys other = keys("b".repeat(32));
        assertThatThrownBy(other::signing).hasMessageContaining("was not wrapped under this master key");
        ToolKeys none = keys(new Wrapping(Settings.of(Map.of())));
        assertThatThrownBy(none::signing).hasMessageContaining("SILLAGE_MASTER_KEY_FILE is not set");
    }

    @Test
    void noticesAnotherMasterKeyAtTheStart() throws IOException {
        secrets("a".repeat(32)).start(this);
        Secrets other = secrets("b".repeat(32));
        assertThatThrownBy(() -> other.start(this)).hasMessage("secret state was not wrapped under this master key");
    }

    @Test
    void saysWhatIsWrongWithAMasterKeyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("short"), "c2hvcnQ=");
        assertThatThrownBy(() -> MasterKey.read(file))
                .hasMessage("master key file " + file + ": not 32 bytes in base64");
    }

    @Test
    void tellsEveryNodeTheSameSecret() throws IOException {
        byte[] secret = secrets("a".repeat(32)).named("state");
        assertThat(secret).hasSize(32);
        assertThat(secrets("a".repeat(32)).named("state")).isEqualTo(secret);
        assertThat(secrets("a".repeat(32)).named("other")).isNotEqualTo(secret);
    }

    private List<String> kids() throws ParseException {
        return JWKSet.parse(keys.published()).getKeys().stream()
                .map(com.nimbusds.jose.jwk.JWK::getKeyID)
                .toList();
    }

    private ToolKeys keys(String master) throws IOException {
        return keys(wrapping(master));
    }

    private ToolKeys keys(Wrapping wrapping) {
        return new ToolKeys(new ToolKeyTable(House.jdbi(), wrapping), clock);
    }

    private Secrets secrets(String master) throws IOException {
        return new Secrets(House.jdbi(), wrapping(master));
    }

    private Wrapping wrapping(String master) throws IOException {
        Path file = Files.writeString(
                folder.resolve("master-" + master.charAt(0)),
                Base64.getEncoder().encodeToString(master.getBytes(StandardCharsets.US_ASCII)) + "\n");
        return new Wrapping(Settings.of(Map.of("SILLAGE_MASTER_KEY_FILE", file.toString())));
    }
}
