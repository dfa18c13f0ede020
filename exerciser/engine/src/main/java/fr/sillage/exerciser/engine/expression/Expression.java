package fr.sillage.exerciser.engine.expression;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Remark;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An algebraic expression, typed. Of all answers that are equal to it, the one with the highest credit counts.
 *
 * @param letters the variables, 0 to 4 different letters
 * @param answers 1 to 20, at least one with full credit
 * @param form in which form an equal expression is wanted
 * @param otherForm the share kept when it is equal, but in another form
 */
public record Expression(
        Wording wording,
        String letters,
        List<Answer> answers,
        Form form,
        Credit otherForm,
        Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "expression";

    private static final int MAX_ANSWERS = 20;
    private static final int MAX_LETTERS = 4;

    /** An expected expression, what it is worth and what is then said. */
    public record Answer(String source, Credit credit, Optional<Wording> feedback) {}

    public Expression {
        answers = List.copyOf(answers);
        boolean distinct = letters.chars().distinct().count() == letters.length();
        if (letters.length() > MAX_LETTERS || !distinct || !letters.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("0 to 4 different letters expected");
        }
        if (answers.size() > MAX_ANSWERS
                || answers.stream().noneMatch(answer -> answer.credit().isFull())
                || otherForm.fraction().signum() < 0) {
            throw new IllegalArgumentException("1 to 20 answers, one with full credit, expected");
        }
        for (Answer answer : answers) {
            RationalFunction.of(FormulaParser.read(answer.source(), letters), letters);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        String typed = new FormFields(fields).one(FIELD);
        RationalFunction.of(FormulaParser.read(typed, letters), letters);
        return new Response.Text(typed);
    }

    @Override
    public Graded grade(Response response) {
        Formula formula = FormulaParser.read(typed(response), letters);
        RationalFunction value = RationalFunction.of(formula, letters);
        Optional<Answer> best = answers.stream()
                .sorted(Comparator.comparing((Answer answer) -> answer.credit().fraction())
                        .reversed())
                .filter(answer -> value(answer).isSameAs(value))
                .findFirst();
        Grade grade =
                best.map(answer -> Grade.clamped(answer.credit().fraction())).orElse(Grade.NONE);
        if (grade.isNone() || form.holds(formula)) {
            return Graded.of(this, grade, best.flatMap(Answer::feedback));
        }
        return Graded.of(this, Grade.clamped(grade.scaled().multiply(otherForm.fraction())), Optional.empty())
                .remarking(form.notice().map(Remark::onAnswer).stream().toList());
    }

    private RationalFunction value(Answer answer) {
        return RationalFunction.of(FormulaParser.read(answer.source(), letters), letters);
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(
                this, new Control.Line(FIELD, Wording.NONE, Control.Keyboard.EXPRESSION, FormulaParser.MAX_LENGTH));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return answers.stream()
                .filter(answer -> answer.credit().isFull())
                .map(Answer::source)
                .collect(Collectors.joining(Words.in(locale).or()));
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return typed(response);
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.of(
                "fill-in",
                answers.stream()
                        .filter(answer -> answer.credit().isFull())
                        .map(answer -> Interaction.text(answer.source()))
                        .toList()));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.text(typed(response));
    }

    private static String typed(Response response) {
        if (response instanceof Response.Text text) {
            return text.typed();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
