package fr.sillage.exerciser.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCheckTest {

    @TempDir
    private Path folder;

    @Test
    void printsALinePerFileThenTotals() throws IOException {
        Path gift =
                Files.writeString(folder.resolve("a.gift"), "Un {T}\n\nDeux {}\n\nTrois {=a\n\nQuatre {~%50%a ~b}\n");
        Path aiken = Files.writeString(folder.resolve("b.txt"), "Quoi ?\nA) un\nB) deux\nANSWER: B\n");
        List<JsonNode> lines = run(0, "import", gift.toString(), aiken.toString());
        assertThat(lines).hasSize(3);
        assertThat(figures(lines.get(0))).isEqualTo("gift 4 1 1 1 1");
        assertThat(lines.get(0).get("file").asText()).isEqualTo(gift.toString());
        assertThat(lines.get(0).get("notes")).hasSize(3);
        assertThat(lines.get(0).get("notes").get(0).asText()).startsWith("3: Deux: Texte libre");
        assertThat(lines.get(0).get("notes").get(1).asText()).startsWith("5: Trois {=a: L’accolade");
        assertThat(figures(lines.get(1))).isEqualTo("aiken 0 0 0 1 0");
        assertThat(lines.get(2).get("files").asInt()).isEqualTo(2);
        assertThat(lines.get(2).get("questions").asInt()).isEqualTo(4);
        assertThat(lines.get(2).get("unsupported").asInt()).isEqualTo(2);
    }

    @Test
    void walksFolders() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("a.gift"), "Un {T}");
        Files.writeString(folder.resolve("b.gift"), "Un {T}");
        assertThat(run(0, "import", folder.toString())).hasSize(3);
    }

    @Test
    void namesAFileThatIsNotThere() throws IOException {
        List<JsonNode> lines = run(0, "import", folder.resolve("absent.gift").toString());
        assertThat(figures(lines.get(0))).isEqualTo("unknown 0 0 0 0 1");
        assertThat(lines.get(0).get("notes").get(0).asText()).isEqualTo("Le fichier ne peut pas être ouvert.");
    }

    @Test
    void tellsHowToCallIt() {
        assertThat(ImportCheck.run(List.of(), new PrintStream(new ByteArrayOutputStream()), Locale.FRENCH))
                .isEqualTo(2);
    }

    @Test
    void knowsOtherFormatsByTheirBeginning() {
        assertThat(format("q.xml", "<?xml version=\"1.0\"?>\n<quiz>\n</quiz>")).isEqualTo("moodle-xml");
        assertThat(format("q.xml", "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\"/>"))
                .isEqualTo("qti");
        assertThat(format("q.zip", "PK\u0003\u0004")).isEqualTo("zip");
        assertThat(format("q.txt", "Combien ? {3:NUMERICAL:=2}")).isEqualTo("cloze");
        assertThat(format("q.txt", "Combien ? {=deux}")).isEqualTo("gift");
    }

    private static String format(String name, String content) {
        return QuestionFile.read(name, content.getBytes(StandardCharsets.UTF_8)).format();
    }

    private static String figures(JsonNode line) {
        return String.join(
                " ",
                line.get("format").asText(),
                line.get("questions").asText(),
                line.get("imported").asText(),
                line.get("withLoss").asText(),
                line.get("unsupported").asText(),
                line.get("error").asText());
    }

    private static List<JsonNode> run(int exit, String... arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(ImportCheck.run(List.of(arguments), out, Locale.FRENCH)).isEqualTo(exit);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
