package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.interchange.ImportedQuestion.Faulty;
import fr.sillage.exerciser.interchange.ImportedQuestion.Outcome;
import fr.sillage.exerciser.interchange.ImportedQuestion.Unsupported;
import fr.sillage.exerciser.interchange.ImportedQuestion.Whole;
import fr.sillage.exerciser.interchange.ImportedQuestion.WithLoss;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file, question by question in the file's order.
 *
 * @param format "gift", or the name of a format that is not read
 * @param refusal why nothing of the file was read at all
 * @param remarks on the file as a whole
 */
public record ImportReport(
        String format, List<ImportedQuestion> questions, Optional<Finding> refusal, List<Finding> remarks) {

    public ImportReport {
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    static ImportReport refused(String format, Finding why) {
        return new ImportReport(format, List.of(), Optional.of(why), List.of());
    }

    /** The items, in order: what "the rest" means where some questions did not come through. */
    public List<Item> items() {
        return questions.stream().flatMap(question -> question.item().stream()).toList();
    }

    /** Whether something keeps the file from being imported whole. */
    public boolean isPartial() {
        return refusal.isPresent() || items().size() < questions.size();
    }

    /** The numbers of this report. */
    public Figures figures() {
        int unsupported = count(Unsupported.class);
        int error = count(Faulty.class);
        boolean unread = refusal.filter(why -> why.code() == Finding.Code.FORMAT_NOT_READ)
                .isPresent();
        return new Figures(
                questions.size(),
                count(Whole.class),
                count(WithLoss.class),
                unread ? 1 : unsupported,
                refusal.isPresent() && !unread ? 1 : error);
    }

    private int count(Class<? extends Outcome> outcome) {
        return (int) questions.stream()
                .map(ImportedQuestion::outcome)
                .filter(outcome::isInstance)
                .count();
    }

    /**
     * Numbers of questions; the last four add up to the first. A file of which nothing was read has no questions and counts
     * once, as unsupported or as an error.
     *
     * @param imported whole
     * @param withLoss imported, but not all of it
     */
    public record Figures(int questions, int imported, int withLoss, int unsupported, int error) {

        public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        public Figures plus(Figures other) {
            return new Figures(
                    questions + other.questions,
                    imported + other.imported,
                    withLoss + other.withLoss,
                    unsupported + other.unsupported,
                    error + other.error);
        }
    }
}
