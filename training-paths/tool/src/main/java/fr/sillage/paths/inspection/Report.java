package fr.sillage.paths.inspection;

import fr.sillage.core.organisations.Organisation;
import fr.sillage.core.texts.Texts;
import fr.sillage.paths.running.Days;
import fr.sillage.paths.running.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The boards in the reader's words. */
public record Report(Texts t, Instant now, List<Organisation> inspected, List<Board> boards) {

    public String places() {
        return inspected.stream().map(Organisation::name).collect(Collectors.joining(", "));
    }

    /** "Au 23 novembre, 138 personnes sur 180 ont terminé leur parcours." */
    public String sentence() {
        Tally sum = boards.stream().map(Board::sum).reduce(Tally.NOBODY, Tally::plus);
        String day = DateTimeFormatter.ofPattern(t.of("paths.inspection.day"), t.locale())
                .format(LocalDate.ofInstant(now, Days.PARIS));
        if (sum.enrolled() == 0) return t.of("paths.inspection.none", day);
        return boards.size() == 1
                ? t.of("paths.inspection.people", day, sum.completed(), sum.enrolled())
                : t.of("paths.inspection.enrolments", day, sum.completed(), sum.enrolled(), boards.size());
    }

    /** "77 %", to the nearest whole, halves up. */
    public String share(Tally tally) {
        return t.of("paths.inspection.share", (200 * tally.completed() + tally.enrolled()) / (2 * tally.enrolled()));
    }

    public boolean hasHidden() {
        return boards.stream().flatMap(board -> board.districts().stream()).anyMatch(Board.District::hasHidden);
    }
}
