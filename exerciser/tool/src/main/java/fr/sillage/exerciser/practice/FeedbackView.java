package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.engine.Feedback;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said to the last answer. The error's own feedback is the title where the author wrote one; the explanation, which
 * usually gives the answer away, and the answer itself wait until no try is left.
 *
 * @param title the author's words, sanitised HTML; else ours are taken
 * @param remarks further words of the author's, sanitised HTML
 * @param expected the right answer, plain, when it was not found
 */
public record FeedbackView(
        ItemWork.State state,
        int attemptTry,
        List<Said> said,
        Optional<String> title,
        List<String> remarks,
        Optional<String> expected,
        long rightParts,
        long parts,
        Instant at) {

    private static final Pattern BLOCK = Pattern.compile("<(p|div|ul|ol|li|dl|table|pre|blockquote|h[1-6]|hr|br)\\b");

    /** Whether some of the answer is right: that is said first. */
    public boolean isPartly() {
        return state != ItemWork.State.RIGHT && (rightParts > 0 || said.get(0).mark() == Said.Mark.PARTLY);
    }

    /** Of our own title; with the number of the try as its argument. */
    public String titleKey() {
        return switch (state) {
            case RIGHT -> "practice.verdict.right";
            case MISSED -> "practice.verdict.missed";
            default -> "practice.verdict.retry";
        };
    }

    static Optional<FeedbackView> of(ItemWork work, Locale locale) {
        return work.last().map(last -> of(work, last, locale));
    }

    private static FeedbackView of(ItemWork work, Given last, Locale locale) {
        Item item = work.placed().item();
        Graded graded = item.grade(last.response());
        List<String> onAnswer = graded.feedback().stream()
                .filter(feedback -> feedback.source() == Feedback.Source.ANSWER)
                .map(feedback -> feedback.wording().html())
                .toList();
        boolean asTitle = onAnswer.size() == 1 && isLine(onAnswer.get(0));
        return new FeedbackView(
                work.state(),
                last.attemptTry(),
                Said.parts(item, last, locale),
                asTitle ? Optional.of(onAnswer.get(0)) : Optional.empty(),
                remarks(work, graded, asTitle),
                work.state() == ItemWork.State.MISSED ? Optional.of(item.correctAnswer(locale)) : Optional.empty(),
                graded.verdicts().stream().filter(verdict -> verdict.right()).count(),
                graded.verdicts().size(),
                last.at());
    }

    private static List<String> remarks(ItemWork work, Graded graded, boolean titled) {
        return graded.feedback().stream()
                .filter(feedback -> feedback.source() == Feedback.Source.GENERAL ? work.isSettled() : !titled)
                .map(feedback -> remark(work.placed().item(), feedback, graded))
                .toList();
    }

    /** Of several ticked options each remark names its own. */
    private static String remark(Item item, Feedback feedback, Graded graded) {
        String html = feedback.wording().html();
        if (graded.verdicts().size() < 2 || !(item instanceof MultipleChoice choice)) return html;
        return choice.options().stream()
                .filter(option -> feedback.about().filter(option.id()::equals).isPresent())
                .findFirst()
                .map(option -> "<b>" + Wording.ofText(option.wording().plain()).html() + "</b> " + html)
                .orElse(html);
    }

    private static boolean isLine(String html) {
        return !BLOCK.matcher(html).find();
    }
}
