package fr.sillage.exerciser.authoring;

import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Matching;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An item as its teacher looks through it: what is asked, every answer that is provided for, what is said to it.
 *
 * @param question its number among the questions; 0 where nothing is asked
 */
public record PreviewItem(
        int question, String kind, String wording, List<Answer> answers, Optional<String> explanation) {

    /** An answer that is provided for; HTML of the author's, sanitised. */
    public record Answer(Worth worth, String html, Optional<String> feedback) {

        static Answer of(Credit credit, String html, Optional<Wording> feedback) {
            Worth worth = credit.isFull() ? Worth.RIGHT : credit.isPositive() ? Worth.PARTLY : Worth.WRONG;
            return new Answer(worth, html, feedback.map(Wording::html));
        }

        static Answer right(String html, Optional<Wording> feedback) {
            return new Answer(Worth.RIGHT, html, feedback.map(Wording::html));
        }
    }

    public enum Worth {
        RIGHT("good", "ok"),
        PARTLY("note", "half"),
        WRONG("soft", "no");

        private final String style;
        private final String icon;

        Worth(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }

        /** Key of the word for whoever does not see the shape. */
        public String textKey() {
            return "exercises.worth." + name().toLowerCase(Locale.ROOT);
        }
    }

    static PreviewItem of(ExerciseVersion version, ExerciseItem placed, Locale locale) {
        Item item = placed.item();
        return new PreviewItem(
                version.questionNumber(placed),
                item.kind(),
                blank(item.wording()),
                answers(item, locale),
                item.generalFeedback().map(Wording::html));
    }

    private static List<Answer> answers(Item item, Locale locale) {
        if (item instanceof Choice choice) return options(choice.options());
        if (item instanceof MultipleChoice choice) return several(choice.options());
        if (item instanceof TrueFalse statement) {
            return List.of(Answer.right(
                    text(item.correctAnswer(locale)),
                    statement.isTrue() ? statement.whenTrue() : statement.whenFalse()));
        }
        if (item instanceof ShortText text) {
            return text.variants().stream()
                    .map(each -> Answer.of(each.credit(), text(each.pattern().readable()), each.feedback()))
                    .toList();
        }
        if (item instanceof Numeric numeric) {
            return numeric.answers().stream()
                    .map(each -> Answer.of(each.credit(), text(inWords(each, locale)), each.feedback()))
                    .toList();
        }
        if (item instanceof Matching matching) return pairs(matching);
        if (item instanceof Information) return List.of();
        throw new IllegalStateException("no preview of " + item.kind());
    }

    private static List<Answer> options(List<Option> options) {
        return options.stream()
                .map(option -> Answer.of(option.credit(), option.wording().html(), option.feedback()))
                .toList();
    }

    /** Each ticked option earns a part, so whatever earns is right. */
    private static List<Answer> several(List<Option> options) {
        return options.stream()
                .map(option -> Answer.of(
                        option.credit().isPositive() ? Credit.FULL : Credit.NONE,
                        option.wording().html(),
                        option.feedback()))
                .toList();
    }

    private static List<Answer> pairs(Matching matching) {
        return matching.prompts().stream()
                .map(prompt ->
                        Answer.right(prompt.wording().html() + " → " + target(matching, prompt), Optional.empty()))
                .toList();
    }

    private static String target(Matching matching, Matching.Prompt prompt) {
        return matching.targets().stream()
                .filter(target -> target.id().equals(prompt.target()))
                .findFirst()
                .orElseThrow()
                .wording()
                .html();
    }

    /** The engine words a key, so one answer is worded as the key of an item that has it alone. */
    private static String inWords(Numeric.Answer answer, Locale locale) {
        Numeric.Answer key = new Numeric.Answer(answer.accepted(), Credit.FULL, Optional.empty());
        return new Numeric(Wording.ofText(""), List.of(key), Optional.empty()).correctAnswer(locale);
    }

    private static String text(String plain) {
        return Wording.ofText(plain).html();
    }

    private static String blank(Wording wording) {
        return wording.html().replace(String.valueOf(Wording.GAP), Wording.BLANK);
    }
}
