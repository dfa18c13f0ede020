package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Information;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.MultipleChoice;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.Option;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TextPattern;
import fr.sillage.exerciser.engine.TrueFalse;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.interchange.Finding.Code;
import fr.sillage.exerciser.interchange.ImportedQuestion.Faulty;
import fr.sillage.exerciser.interchange.ImportedQuestion.Outcome;
import fr.sillage.exerciser.interchange.ImportedQuestion.Unsupported;
import fr.sillage.exerciser.interchange.ImportedQuestion.Whole;
import fr.sillage.exerciser.interchange.ImportedQuestion.WithLoss;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes an item of a question, as Moodle would grade it. */
final class GiftItem {

    private static final int MAX_ANSWERS = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GiftEntry.Question question;
    private final Set<Finding> losses = new LinkedHashSet<>();

    private GiftItem(GiftEntry.Question question) {
        this.question = question;
    }

    static Outcome of(GiftEntry.Question question) {
        if (question.answers() instanceof GiftAnswers.Essay) {
            return new Unsupported(Finding.of(Code.ESSAY));
        }
        if (question.answers() instanceof GiftAnswers.Cloze) {
            return new Unsupported(Finding.of(Code.CLOZE));
        }
        try {
            GiftItem reading = new GiftItem(question);
            Item item = reading.item();
            return reading.losses.isEmpty() ? new Whole(item) : new WithLoss(item, List.copyOf(reading.losses));
        } catch (QuestionRefused refused) {
            return new Faulty(refused.finding());
        }
    }

    private Item item() {
        GiftAnswers answers = question.answers();
        if (answers instanceof GiftAnswers.Choices choices) {
            return choice(choices.answers());
        }
        if (answers instanceof GiftAnswers.Texts texts) {
            return shortText(texts.answers());
        }
        if (answers instanceof GiftAnswers.Numbers numbers) {
            return numeric(numbers.answers());
        }
        if (answers instanceof GiftAnswers.Truth truth) {
            // Moodle's documentation: first the feedback on the wrong response, then that on the right one
            Optional<Wording> first = optional(truth.first());
            Optional<Wording> second = optional(truth.second());
            return new TrueFalse(
                    stem(false),
                    truth.isTrue(),
                    truth.isTrue() ? second : first,
                    truth.isTrue() ? first : second,
                    general());
        }
        if (answers instanceof GiftAnswers.Pairs pairs) {
            return new GiftMatching(losses).matching(stem(false), pairs.pairs(), general());
        }
        return new Information(stem(false));
    }

    /** One answer if one is marked right, as Moodle has it; else several. */
    private Item choice(List<GiftAnswers.Answer> answers) {
        bounded(answers.size(), 2);
        boolean one = answers.stream().anyMatch(GiftAnswers.Answer::right);
        Wording stem = stem(one);
        OptionIds ids = new OptionIds("option");
        List<Option> options =
                answers.stream().map(answer -> option(answer, ids)).toList();
        if (one) {
            fullCredit(options.stream().map(Option::credit));
            return new Choice(stem, options, true, general());
        }
        checkSum(options);
        return new MultipleChoice(stem, options, true, general());
    }

    private Option option(GiftAnswers.Answer answer, OptionIds ids) {
        Wording text = required(answer.text());
        return new Option(
                ids.next(text.html()), text, credit(answer.weight(), answer.right()), optional(answer.feedback()));
    }

    private void checkSum(List<Option> options) {
        BigDecimal sum = options.stream()
                .map(Option::credit)
                .filter(Credit::isPositive)
                .map(Credit::fraction)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP);
        if (sum.signum() == 0) {
            throw new QuestionRefused(Code.NO_FULL_CREDIT);
        }
        if (sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) > 0) {
            losses.add(new Finding(Code.WEIGHTS_SCALED, sum.toPlainString()));
        }
    }

    private Item shortText(List<GiftAnswers.Answer> answers) {
        bounded(answers.size(), 1);
        Wording stem = stem(true);
        List<ShortText.Variant> variants = answers.stream()
                .map(answer -> new ShortText.Variant(
                        pattern(answer.text()), credit(answer.weight(), true), optional(answer.feedback())))
                .toList();
        fullCredit(variants.stream().map(ShortText.Variant::credit));
        return new ShortText(stem, variants, general());
    }

    /** A student types no markup, so none is expected. */
    private TextPattern pattern(RichText text) {
        String expected = text.format() == TextFormat.HTML ? required(text).plain() : text.text();
        if (expected.isBlank()) {
            throw new QuestionRefused(Code.EMPTY_ANSWER);
        }
        if (expected.length() > TextPattern.MAX_LENGTH) {
            throw new QuestionRefused(Code.TEXT_TOO_LONG);
        }
        return new TextPattern(expected);
    }

    private Item numeric(List<GiftAnswers.Number> numbers) {
        bounded(numbers.size(), 1);
        Wording stem = stem(true);
        List<Numeric.Answer> answers = numbers.stream()
                .map(number -> new Numeric.Answer(
                        accepted(number.value()), credit(number.weight(), true), optional(number.feedback())))
                .toList();
        fullCredit(answers.stream().map(Numeric.Answer::credit));
        return new Numeric(stem, answers, general());
    }

    private static Accepted accepted(GiftAnswers.Value value) {
        if (value instanceof GiftAnswers.Value.Exactly exactly) {
            return new Accepted.Around(exactly.number(), BigDecimal.ZERO);
        }
        if (value instanceof GiftAnswers.Value.Around around) {
            if (around.tolerance().signum() < 0) {
                throw new QuestionRefused(
                        0, new Finding(Code.NOT_A_NUMBER, around.tolerance().toPlainString()));
            }
            return new Accepted.Around(around.number(), around.tolerance());
        }
        if (value instanceof GiftAnswers.Value.Between between) {
            if (between.low().compareTo(between.high()) > 0) {
                throw new QuestionRefused(Code.RANGE_UPSIDE_DOWN);
            }
            return new Accepted.Between(between.low(), between.high());
        }
        return new Accepted.AnyNumber();
    }

    private static Credit credit(Optional<BigDecimal> weight, boolean right) {
        BigDecimal percent = weight.orElse(right ? HUNDRED : BigDecimal.ZERO);
        if (percent.abs().compareTo(HUNDRED) > 0) {
            throw new QuestionRefused(0, new Finding(Code.WEIGHT_OUT_OF_RANGE, percent.toPlainString()));
        }
        return Credit.percent(percent);
    }

    private static void fullCredit(Stream<Credit> credits) {
        if (credits.noneMatch(Credit::isFull)) {
            throw new QuestionRefused(Code.NO_FULL_CREDIT);
        }
    }

    private static void bounded(int answers, int fewest) {
        if (answers < fewest) {
            throw new QuestionRefused(Code.TOO_FEW_ANSWERS);
        }
        if (answers > MAX_ANSWERS) {
            throw new QuestionRefused(Code.TOO_MANY_ANSWERS);
        }
    }

    /** @param answerable whether this kind can be answered inside its text; else the blank is only shown */
    private Wording stem(boolean answerable) {
        Wording wording = Markup.wording(question.stem(), losses);
        if (wording.isBlank()) {
            throw new QuestionRefused(Code.NO_QUESTION_TEXT);
        }
        return answerable ? wording : new Wording(wording.html().replace(String.valueOf(Wording.GAP), Wording.BLANK));
    }

    private Wording required(RichText text) {
        Wording wording = Markup.wording(text, losses);
        if (wording.isBlank()) {
            throw new QuestionRefused(Code.EMPTY_ANSWER);
        }
        return wording;
    }

    private Optional<Wording> general() {
        return optional(question.generalFeedback());
    }

    private Optional<Wording> optional(Optional<RichText> text) {
        return text.map(rich -> Markup.wording(rich, losses)).filter(wording -> !wording.isBlank());
    }
}
