package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number, typed. Of all answers that accept it, the one with the highest credit counts; among equals, the first.
 *
 * @param answers 1 to 100, at least one of them with full credit
 */
public record Numeric(Wording wording, List<Answer> answers, Optional<Wording> generalFeedback) implements Item {

    public static final String KIND = "numeric";

    private static final int MAX_ANSWERS = 100;

    /** Some numbers, what they are worth and what is then said. */
    public record Answer(Accepted accepted, Credit credit, Optional<Wording> feedback) {}

    public Numeric {
        answers = List.copyOf(answers);
        if (answers.size() > MAX_ANSWERS
                || answers.stream().noneMatch(answer -> answer.credit().isFull())) {
            throw new IllegalArgumentException("1 to " + MAX_ANSWERS + " answers, one with full credit, expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        String typed = new FormFields(fields).one(FIELD);
        TypedValue.read(typed);
        return new Response.NumberTyped(typed);
    }

    @Override
    public Graded grade(Response response) {
        TypedValue number = number(response);
        Optional<Answer> best = best(number);
        Grade grade =
                best.map(answer -> Grade.clamped(answer.credit().fraction())).orElse(Grade.NONE);
        Graded graded = Graded.of(this, grade, best.flatMap(Answer::feedback));
        return onlyFiguresAreWrong(number) && !grade.isFull()
                ? graded.remarking(List.of(Remark.onAnswer(Remark.Notice.SIGNIFICANT_FIGURES)))
                : graded;
    }

    /** The answer that counts for a number. */
    public Optional<Answer> best(TypedValue number) {
        return answers.stream()
                .filter(answer -> answer.accepted().accepts(number))
                .sorted(Comparator.comparing((Answer answer) -> answer.credit().fraction())
                        .reversed())
                .findFirst();
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(
                this, new Control.Line(FIELD, Wording.NONE, Control.Keyboard.NUMBER, TypedNumber.MAX_LENGTH));
    }

    @Override
    public String correctAnswer(Locale locale) {
        Words words = Words.in(locale);
        return right().map(words::accepted).collect(Collectors.joining(words.or()));
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return Words.in(locale).number(number(response));
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(
                Interaction.of("numeric", right().map(Interaction::range).toList()));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.number(number(response).decimal());
    }

    private boolean onlyFiguresAreWrong(TypedValue number) {
        return right().anyMatch(accepted -> accepted instanceof Accepted.Figures figures && figures.acceptsBut(number));
    }

    private Stream<Accepted> right() {
        return answers.stream().filter(answer -> answer.credit().isFull()).map(Answer::accepted);
    }

    private static TypedValue number(Response response) {
        if (response instanceof Response.NumberTyped number) {
            return TypedValue.read(number.typed());
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
