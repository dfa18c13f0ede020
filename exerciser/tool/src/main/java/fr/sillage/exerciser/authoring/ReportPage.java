package fr.sillage.exerciser.authoring;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.interchange.Finding;
import fr.sillage.exerciser.interchange.ImportReport;
import fr.sillage.exerciser.interchange.ImportedQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a file, as its sender reads it before anything is made of it.
 *
 * @param refusal why nothing of the file was read
 * @param remarks on the file as a whole
 * @param troubled questions about which there is something to say, in the file's order, the first of them only
 * @param whole questions that came through whole, the first of them only
 * @param tooMany whether more questions came through than an exercise takes
 */
public record ReportPage(
        UUID draft,
        String name,
        String title,
        ImportReport.Figures figures,
        Optional<String> refusal,
        List<String> remarks,
        List<Line> troubled,
        List<Line> whole,
        int recognised,
        boolean canBeMade,
        boolean tooMany) {

    private static final int MOST_LINES = 60;

    /** What is said of one question. */
    public record Line(int line, String name, String kind, State state, List<String> why) {

        static Line of(ImportedQuestion question, Locale locale) {
            return new Line(
                    question.line(),
                    question.name(),
                    question.item().map(Item::kind).orElse(""),
                    State.of(question.outcome()),
                    question.outcome().findings().stream()
                            .map(finding -> finding.words(locale))
                            .toList());
        }
    }

    public enum State {
        WHOLE,
        WITH_LOSS,
        UNSUPPORTED,
        FAULTY;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(ImportedQuestion.Outcome outcome) {
            if (outcome instanceof ImportedQuestion.Whole) return WHOLE;
            if (outcome instanceof ImportedQuestion.WithLoss) return WITH_LOSS;
            return outcome instanceof ImportedQuestion.Unsupported ? UNSUPPORTED : FAULTY;
        }
    }

    static ReportPage of(ImportDraft draft, Locale locale) {
        ImportReport report = draft.report();
        List<Item> items = report.items();
        return new ReportPage(
                draft.id(),
                draft.name(),
                draft.title(),
                report.figures(),
                report.refusal().map(why -> why.words(locale)),
                report.remarks().stream().map(remark -> words(remark, locale)).toList(),
                lines(report, locale, false),
                lines(report, locale, true),
                items.size(),
                Importing.canBeMade(items),
                items.size() > ExerciseVersion.MOST_ITEMS);
    }

    public int troubledInAll() {
        return figures.withLoss() + figures.unsupported() + figures.error();
    }

    private static List<Line> lines(ImportReport report, Locale locale, boolean whole) {
        return report.questions().stream()
                .filter(question -> (question.outcome() instanceof ImportedQuestion.Whole) == whole)
                .limit(MOST_LINES)
                .map(question -> Line.of(question, locale))
                .toList();
    }

    private static String words(Finding finding, Locale locale) {
        return finding.words(locale);
    }
}
