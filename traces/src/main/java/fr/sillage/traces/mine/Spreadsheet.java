package fr.sillage.traces.mine;

import fr.sillage.core.texts.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Traces as CSV (RFC 4180) that a French spreadsheet opens by itself: byte order mark, semicolons, and no cell that it
 * would take for a formula.
 */
final class Spreadsheet {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("day", "time", "sentence", "response", "score", "state", "id");

    /** Also the full-width forms, and the white space that spreadsheets skip before they look. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private Spreadsheet() {}

    static String head(Texts texts) {
        return BYTE_ORDER_MARK + line(COLUMNS.stream().map(column -> texts.of("traces.column." + column)));
    }

    static String row(Trace trace, Texts texts) {
        ZonedDateTime at = trace.at().atZone(PARIS);
        return line(Stream.of(
                DAY.format(at),
                trace.toTheDay() ? "" : TIME.format(at),
                Sentence.of(trace, texts),
                trace.body().path("result").path("response").asText(),
                score(trace, texts),
                texts.of("traces.state." + trace.state().code()),
                trace.id().toString()));
    }

    /** With the decimal comma that a French spreadsheet takes for a number. */
    private static String score(Trace trace, Texts texts) {
        String scaled = trace.body().path("result").path("score").path("scaled").asText();
        return texts.locale().getLanguage().equals("fr") ? scaled.replace('.', ',') : scaled;
    }

    private static String line(Stream<String> cells) {
        return cells.map(Spreadsheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
