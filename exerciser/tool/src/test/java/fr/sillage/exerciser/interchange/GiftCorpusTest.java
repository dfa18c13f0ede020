package fr.sillage.exerciser.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files written by others, in a folder named by the property {@code sillage.corpora} or the variable
 * {@code SILLAGE_CORPORA}: {@code gift/*.gift} with the parse of another grammar beside each, {@code moodle/gift-*.txt}.
 */
class GiftCorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> readsAFileAsTheOtherGrammarDoes() throws IOException {
        List<Path> files = files("gift", ".gift");
        assumeTrue(!files.isEmpty(), "no corpora");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    @Test
    void readsMoodlesOwnFixtures() throws IOException {
        List<Path> files = files("moodle", ".txt").stream()
                .filter(file -> file.getFileName().toString().startsWith("gift-"))
                .toList();
        assumeTrue(!files.isEmpty(), "no corpora");
        for (Path file : files) {
            ImportReport report = GiftImport.read(Files.readAllBytes(file));
            assertThat(report.figures().error()).as(file.toString()).isZero();
            assertThat(report.items()).as(file.toString()).isNotEmpty();
        }
    }

    private static void compare(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".gift", ".json");
        JsonNode expected = JSON.readTree(file.resolveSibling(name).toFile());
        String source = SourceText.decode(Files.readAllBytes(file)).text();
        JsonNode actual = GiftJson.of(GiftParser.parse(GiftBlocks.of(source)));
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, false, differences);
        assertThat(differences).isEmpty();
    }

    /** White space means something in Markdown only; a null is a member that is not there; numbers are values. */
    private static void compare(
            String at, JsonNode expected, JsonNode actual, boolean exact, List<String> differences) {
        boolean markdown = exact || expected.path("format").asText().equals("markdown");
        if (expected.isObject() && actual.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> compare(at + "." + name, expected.path(name), actual.path(name), markdown, differences));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            Iterator<JsonNode> others = actual.elements();
            int index = 0;
            for (JsonNode element : expected) {
                compare(at + "[" + index++ + "]", element, others.next(), false, differences);
            }
        } else if (!text(expected, markdown).equals(text(actual, markdown))) {
            differences.add(at + ": expected " + expected + ", read " + actual);
        }
    }

    private static String text(JsonNode value, boolean exact) {
        if (value.isNull() || value.isMissingNode()) {
            return "none";
        }
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return exact
                ? value.toString()
                : value.toString().replaceAll("(\\s|\u00a0|\\\\n)+", " ").replaceAll("^\" ?| ?\"$", "'");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        Optional<String> corpora = Optional.ofNullable(System.getProperty("sillage.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("SILLAGE_CORPORA")));
        Optional<Path> directory = corpora.map(path -> Path.of(path, folder)).filter(Files::isDirectory);
        if (directory.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(directory.get())) {
            return list.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
