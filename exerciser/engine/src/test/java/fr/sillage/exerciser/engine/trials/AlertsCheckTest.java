package fr.sillage.exerciser.engine.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One student stuck on an error for ten days, one who fails four times for no lasting reason. */
class AlertsCheckTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void twoStudents() throws IOException {
        StringBuilder log = new StringBuilder(
                "time\tstudent\tassignment\titem\tskill\ttry\tcorrect\twrong_answer\tseconds\thints\n");
        for (int i = 0; i < 4; i++) {
            log.append("2026-09-07T08:0" + i + ":00+00:00\tlea\ta\ti\ts\t1\t0\ts-m0\t30\t0\n");
        }
        for (int i = 0; i < 4; i++) {
            log.append("2026-09-07T09:0" + i + ":00+00:00\ttom\ta\ti\ts\t1\t0\tother" + i + "\t30\t0\n");
        }
        log.append("2026-09-17T08:00:00+00:00\ttom\ta\ti\ts\t1\t1\t\t30\t0\n");
        Files.writeString(folder.resolve("answers.tsv"), log);
        Files.writeString(
                folder.resolve("truth.json"),
                "{\"episodes\":[{\"student\":\"lea\",\"skill\":\"s\",\"misconception\":\"s-m0\",\"wrong\":4,"
                        + "\"since\":\"2026-09-07T08:00:00+00:00\",\"until\":\"2026-09-17T23:59:59+00:00\",\"help\":true}]}");
    }

    @Test
    void scoresTheThreeRulesOnTheSameLog() throws IOException {
        assertThat(AlertsCheck.run(List.of("alerts", folder.toString()), new PrintStream(out, true)))
                .isZero();
        JsonNode figures = last();
        assertThat(figures.path("precision").asDouble()).isEqualTo(1);
        assertThat(figures.path("recall").asDouble()).isEqualTo(1);
        // told at the end of the 9th
        assertThat(figures.path("leadDays").asDouble()).isEqualTo(8);
        // both failed more than three times, one of them needed help
        assertThat(figures.at("/kolibri/precision").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/kolibri/recall").asDouble()).isEqualTo(1);
        // a week after the 7th, both are silent
        assertThat(figures.at("/inactivity/precision").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/inactivity/leadDays").asDouble()).isEqualTo(3);
        assertThat(figures.at("/groups/f1").asDouble()).isEqualTo(1);
    }

    @Test
    void theTruthChangesNoAlert() throws IOException {
        AlertsCheck.run(List.of("alerts", folder.toString()), new PrintStream(out, true));
        List<String> alerts =
                out.toString().lines().filter(line -> line.contains("\"kind\"")).toList();
        Files.writeString(folder.resolve("truth.json"), "{\"episodes\":[]}");
        out.reset();
        AlertsCheck.run(List.of("alerts", folder.toString()), new PrintStream(out, true));
        assertThat(out.toString().lines().filter(line -> line.contains("\"kind\"")))
                .isEqualTo(alerts);
    }

    @Test
    void saysWhatItCannotRead() {
        assertThat(AlertsCheck.run(List.of("alerts", folder + "/none"), new PrintStream(out, true)))
                .isEqualTo(2);
        assertThat(out.toString()).contains("none");
    }

    private JsonNode last() throws IOException {
        return new ObjectMapper()
                .readTree(out.toString().lines().reduce((before, line) -> line).orElseThrow());
    }
}
