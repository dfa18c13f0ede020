package fr.sillage.exerciser.engine.trials;

import fr.sillage.exerciser.engine.alerts.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A dated log of a class, in columns separated by tabs and named in the first line: time, student, assignment, item,
 * skill, try, correct, wrong_answer, seconds. A wrong answer called {@code other…} is one that nobody foresaw.
 */
final class ClassLog {

    private final List<String> columns;

    private ClassLog(String header) {
        columns = Arrays.asList(header.split("\t"));
    }

    static List<Answer> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new IOException(file + ": no line of column names");
        }
        ClassLog log = new ClassLog(lines.get(0));
        List<Answer> answers = new ArrayList<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                answers.add(log.answer(line.split("\t", -1)));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        answers.sort(Comparator.comparing(Answer::at));
        return answers;
    }

    private Answer answer(String[] cells) {
        Optional<String> wrong = Optional.of(cell(cells, "wrong_answer")).filter(text -> !text.isEmpty());
        return new Answer(
                OffsetDateTime.parse(cell(cells, "time")).toInstant(),
                cell(cells, "student"),
                cell(cells, "assignment"),
                cell(cells, "item"),
                cell(cells, "skill"),
                Integer.parseInt(cell(cells, "try")),
                cell(cells, "correct").equals("1"),
                wrong,
                wrong.filter(text -> !text.startsWith("other")),
                (int) Math.round(Double.parseDouble(cell(cells, "seconds"))));
    }

    private String cell(String[] cells, String column) {
        int at = columns.indexOf(column);
        if (at < 0 || at >= cells.length) {
            throw new IllegalArgumentException("no " + column);
        }
        return cells[at];
    }
}
