package fr.sillage.ent.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.sillage.ent.store.FileShelf;
import fr.sillage.ent.store.Shelf;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @Test
    void publishNoPrivateMember() throws JsonProcessingException {
        JsonNode key = new ObjectMapper()
                .readTree(SigningKeys.on(Shelf.forgetful()).published())
                .path("keys")
                .path(0);
        assertThat(key.fieldNames()).toIterable().containsExactlyInAnyOrder("kty", "kid", "use", "alg", "n", "e");
    }

    @Test
    void publishTheFormerKeyAfterARotationUnlessToldOtherwise() throws JsonProcessingException {
        SigningKeys keys = SigningKeys.on(Shelf.forgetful());
        String first = keys.current().getKeyId();
        String second = keys.rotate(true);
        assertThat(keys.current().getKeyId()).isEqualTo(second);
        assertThat(published(keys)).containsExactly(second, first);
        String third = keys.rotate(false);
        assertThat(published(keys)).containsExactly(third);
    }

    @Test
    void areTheSameAfterARestart(@TempDir Path folder) {
        FileShelf shelf = new FileShelf(folder.resolve("keys.json"));
        SigningKeys before = SigningKeys.on(shelf);
        before.rotate(true);
        SigningKeys after = SigningKeys.on(shelf);
        assertThat(after.published()).isEqualTo(before.published());
        assertThat(after.current().getPrivateKey()).isEqualTo(before.current().getPrivateKey());
    }

    private static List<String> published(SigningKeys keys) throws JsonProcessingException {
        return new ObjectMapper().readTree(keys.published()).path("keys").findValuesAsText("kid");
    }
}
