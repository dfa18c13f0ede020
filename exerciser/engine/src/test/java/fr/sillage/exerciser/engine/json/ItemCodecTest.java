package fr.sillage.exerciser.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Items;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemCodecTest {

    @Test
    void givesBackEveryKind() {
        for (Item item : Items.oneOfEach()) {
            assertThat(ItemCodec.read(ItemCodec.write(item))).as(item.kind()).isEqualTo(item);
        }
    }

    @Test
    void writesVersionAndKindFirst() {
        assertThat(ItemCodec.write(new Information(new Wording("Lis."))))
                .isEqualTo("{\"v\":1,\"kind\":\"information\",\"wording\":\"Lis.\"}");
    }

    @Test
    void readsWhatTheFirstVersionWrote() {
        String stored =
                """
                {"v":1,"kind":"true-false","wording":"<b>0</b> est pair.","true":true,"whenFalse":"Le reste de 0 par 2 est 0."}
                """;
        assertThat(ItemCodec.read(stored))
                .isEqualTo(new TrueFalse(
                        new Wording("<b>0</b> est pair."),
                        true,
                        Optional.empty(),
                        Optional.of(new Wording("Le reste de 0 par 2 est 0.")),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'' | NOT_JSON",
                "nonsense | NOT_JSON",
                "[] | NOT_JSON",
                "'{\"v\":1,\"v\":1}' | NOT_JSON",
                "'{\"kind\":\"choice\"}' | UNKNOWN_VERSION",
                "'{\"v\":2,\"kind\":\"choice\"}' | UNKNOWN_VERSION",
                "'{\"v\":\"1\",\"kind\":\"choice\"}' | UNKNOWN_VERSION",
                "'{\"v\":1,\"kind\":\"hologram\"}' | UNKNOWN_KIND",
                "'{\"v\":1}' | MALFORMED",
                "'{\"v\":1,\"kind\":\"information\"}' | MALFORMED",
                "'{\"v\":1,\"kind\":\"information\",\"wording\":3}' | MALFORMED",
                "'{\"v\":1,\"kind\":\"choice\",\"wording\":\"x\",\"options\":[],\"shuffled\":true}' | MALFORMED",
                "'{\"v\":1,\"kind\":\"numeric\",\"wording\":\"x\",\"answers\":[{\"value\":1e999999,\"tolerance\":0,\"credit\":1}]}' | MALFORMED",
                "'{\"v\":1,\"kind\":\"short-text\",\"wording\":\"x\",\"variants\":[{\"pattern\":\"a\",\"credit\":7}]}' | MALFORMED"
            })
    void refusesWhatIsNoItem(String json, Reason reason) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ItemCodec.read(json))
                .extracting(Unreadable::reason)
                .isEqualTo(reason);
    }

    @Test
    void refusesAThousandLevels() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ItemCodec.read("{\"v\":".repeat(100_000)))
                .extracting(Unreadable::reason)
                .isEqualTo(Reason.NOT_JSON);
    }
}
