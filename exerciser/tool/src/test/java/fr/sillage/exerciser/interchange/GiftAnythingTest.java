package fr.sillage.exerciser.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.json.ItemCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes: a report, never a crash, never slow. The seed is printed; set SILLAGE_SEED to run it again. */
class GiftAnythingTest {

    private static final int FILES = 3_000;
    private static final String[] PIECES = {
        "{",
        "}",
        "=",
        "~",
        "#",
        "####",
        "::",
        ":",
        "->",
        "\\",
        "\\{",
        "\\n",
        "\n",
        "\n\n",
        "//",
        "%50%",
        "%-33,3%",
        "[html]",
        "[markdown]",
        "$CATEGORY: x\n",
        "T",
        "FALSE",
        "1",
        "..",
        "3,14",
        "1e99",
        "*",
        " ",
        "mot",
        "é",
        "<b>",
        "</b>",
        "<img>",
        "\u0000",
        "\uFFFC",
        "🦊",
        "$$x$$",
        "_",
        "`",
        "[",
        "](",
        "\r\n",
        "{#",
        "{T}",
        "=a",
        "~b",
        "=x -> y"
    };

    private final long seed = Optional.ofNullable(System.getenv("SILLAGE_SEED"))
            .map(Long::parseLong)
            .orElseGet(System::nanoTime);
    private final Random random = new Random(seed);

    @Test
    void alwaysReports() {
        System.out.println("GiftAnythingTest: SILLAGE_SEED=" + seed);
        int items = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = file();
            ImportReport report = GiftImport.read(file);
            ImportReport.Figures figures = report.figures();
            assertThat(figures.imported() + figures.withLoss() + figures.unsupported() + figures.error())
                    .as("seed %d", seed)
                    .isEqualTo(figures.questions());
            for (Item item : report.items()) {
                assertThat(ItemCodec.read(ItemCodec.write(item)))
                        .as("seed %d", seed)
                        .isEqualTo(item);
                items++;
            }
        }
        assertThat(items).as("items read, seed %d", seed).isGreaterThan(FILES / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "=",
                "~",
                "#",
                "\\",
                "\n",
                "//\n",
                "::",
                "a{b\n\n",
                "{~a=b}\n",
                "->",
                "<",
                "<b",
                "&",
                "[html]",
                "{=a ",
                "%5",
                "$CATEGORY:\n",
                "=a->b",
                "\\n",
                "1 ",
                "[id:",
                "//[tag:a]\n",
                "{1",
                "$$x",
                "\\(x",
                "<p>"
            })
    void takesTimeInProportion(String piece) {
        byte[] file = piece.repeat(GiftImport.MAX_SIZE / piece.length()).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(GiftImport.read(file)).isNotNull(), piece);
        byte[] asked = ("Q {~" + piece.repeat(40_000 / piece.length()) + "=b}").getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(GiftImport.read(asked)).isNotNull(), piece);
    }

    private byte[] file() {
        StringBuilder source = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            source.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = source.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
