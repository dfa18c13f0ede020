package fr.sillage.exerciser.engine.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Answers in columns separated by tabs, named in the first line: {@code user_id}, {@code item_id}, {@code correct} (0 or
 * 1), {@code skill_id}, and {@code timestamp} (seconds) if there is one. Rows of a student are in order. A column of equal
 * times says nothing about time. May be compressed ({@code .gz}).
 */
public final class AnswersFile {

    private final List<String> columns;

    private AnswersFile(String header) {
        columns = Arrays.asList(header.split("\t"));
    }

    /** @throws IOException when it cannot be read, or a needed column is missing or not a number */
    public static List<Observation> read(Path path) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            String header = lines.readLine();
            if (header == null) {
                throw new IOException(path + ": no line of column names");
            }
            AnswersFile file = new AnswersFile(header);
            List<Observation> answers = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    answers.add(file.answer(line.split("\t", -1)));
                }
            }
            boolean timed =
                    answers.stream().map(Observation::at).distinct().limit(2).count() > 1;
            return timed ? answers : answers.stream().map(AnswersFile::untimed).toList();
        } catch (IllegalArgumentException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private Observation answer(String[] cells) {
        boolean correct = Double.parseDouble(cell(cells, "correct")) >= 0.5;
        Optional<Instant> at = columns.contains("timestamp")
                ? Optional.of(cell(cells, "timestamp"))
                        .filter(text -> !text.isBlank())
                        .map(text -> Instant.ofEpochMilli(Math.round(Double.parseDouble(text) * 1000)))
                : Optional.empty();
        return new Observation(cell(cells, "user_id"), cell(cells, "item_id"), cell(cells, "skill_id"), correct, at);
    }

    private String cell(String[] cells, String column) {
        int at = columns.indexOf(column);
        if (at < 0 || at >= cells.length) {
            throw new IllegalArgumentException("no " + column);
        }
        return cells[at];
    }

    private static Observation untimed(Observation answer) {
        return new Observation(answer.student(), answer.item(), answer.skill(), answer.correct(), Optional.empty());
    }
}
