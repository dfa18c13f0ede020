package fr.sillage.exerciser.interchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.interchange.ImportReport.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code import PATH…}: says what an import of files, or of all files in folders, would give. One line of JSON per file,
 * then one of totals. Exit code 0 when it could run, 2 when called in another way. Reasons are in the locale's language.
 */
public final class ImportCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Locale locale;

    private ImportCheck(Locale locale) {
        this.locale = locale;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), out, Locale.getDefault()));
    }

    static int run(List<String> arguments, PrintStream out, Locale locale) {
        if (arguments.size() < 2 || !arguments.get(0).equals("import")) {
            out.println("import PATH…");
            return 2;
        }
        Figures totals = Figures.NONE;
        int files = 0;
        ImportCheck check = new ImportCheck(locale);
        for (Path file : files(arguments.subList(1, arguments.size()))) {
            ImportReport report = read(file);
            out.println(check.line(file, report));
            totals = totals.plus(report.figures());
            files++;
        }
        out.println(put(JSON.createObjectNode().put("files", files), totals));
        return 0;
    }

    private static List<Path> files(List<String> paths) {
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            try (Stream<Path> walk = Files.walk(Path.of(path))) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                // named in its line, as any other unreadable file
                files.add(Path.of(path));
            }
        }
        return files;
    }

    private static ImportReport read(Path file) {
        try {
            return Files.size(file) > GiftImport.MAX_SIZE
                    ? ImportReport.refused("unknown", Finding.of(Finding.Code.FILE_TOO_LARGE))
                    : QuestionFile.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return ImportReport.refused("unknown", Finding.of(Finding.Code.FILE_UNREADABLE));
        }
    }

    private String line(Path file, ImportReport report) {
        ObjectNode json = JSON.createObjectNode().put("file", file.toString()).put("format", report.format());
        ArrayNode notes = put(json, report.figures()).putArray("notes");
        report.refusal().map(this::words).ifPresent(notes::add);
        report.remarks().stream().map(this::words).forEach(notes::add);
        for (ImportedQuestion question : report.questions()) {
            for (Finding finding : question.outcome().findings()) {
                notes.add(question.line() + ": " + question.name() + ": " + words(finding));
            }
        }
        return json.toString();
    }

    private String words(Finding finding) {
        return finding.words(locale);
    }

    private static ObjectNode put(ObjectNode json, Figures figures) {
        return json.put("questions", figures.questions())
                .put("imported", figures.imported())
                .put("withLoss", figures.withLoss())
                .put("unsupported", figures.unsupported())
                .put("error", figures.error());
    }
}
