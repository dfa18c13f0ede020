package fr.sillage.exerciser.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCheckTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void endsWithOneLineOfFigures() throws IOException {
        Path train = file("train.tsv", Students.some(1, 60));
        Path test = file("test.tsv", Students.some(2, 20));
        assertThat(run("model", "--train", train.toString(), "--test", test.toString()))
                .isZero();
        assertThat(out.toString().lines().reduce((before, last) -> last).orElseThrow())
                .matches("\\{\"auc\":0\\.\\d+,\"rmse\":0\\.\\d+,\"ece\":0\\.\\d+,\"answers\":800}");
    }

    @Test
    void saysWhichFileItCannotRead() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "user_id\titem_id\tskill_id\n1\t2\t3\n");
        assertThat(run("model", "--train", wrong.toString(), "--test", wrong.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).contains("wrong.tsv", "correct");
    }

    @Test
    void isCalledInOneWayOnly() {
        assertThat(run("model", "--train", "x")).isEqualTo(2);
        assertThat(out.toString()).contains("--test FILE");
    }

    /** The figures asked for, on students held out of a large public log; told apart by their order of arrival. */
    @Test
    void foretellsRealStudentsNeverSeen() throws IOException {
        Optional<Path> log = Optional.ofNullable(
                        System.getProperty("sillage.corpora", System.getenv("SILLAGE_CORPORA")))
                .map(corpora -> Path.of(corpora, "answers", "assistments-2009-train.tsv.gz"))
                .filter(Files::exists);
        assumeTrue(log.isPresent(), "corpora");
        var sides = AnswersFile.read(log.get()).stream()
                .collect(Collectors.partitioningBy(answer -> answer.student().hashCode() % 5 == 0));
        Accuracy accuracy = ModelCheck.foretold(sides.get(true), Fitting.of(sides.get(false)));
        assertThat(accuracy.auc()).isGreaterThan(0.767);
        assertThat(accuracy.rmse()).isLessThan(0.423);
        assertThat(accuracy.ece()).isLessThan(0.02);
    }

    private int run(String... arguments) {
        return ModelCheck.run(List.of(arguments), new PrintStream(out, true));
    }

    private Path file(String name, List<Observation> answers) throws IOException {
        String rows = answers.stream()
                .map(a -> a.student() + "\t" + a.item() + "\t0\t" + (a.correct() ? 1 : 0) + "\t" + a.skill() + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve(name), "user_id\titem_id\ttimestamp\tcorrect\tskill_id\n" + rows);
    }
}
