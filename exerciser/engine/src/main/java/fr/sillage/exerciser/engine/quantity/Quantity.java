package fr.sillage.exerciser.engine.quantity;

import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Remark;
import fr.sillage.exerciser.engine.Remark.Notice;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.TypedText;
import fr.sillage.exerciser.engine.TypedValue;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.measure.Unit;

/**
 * A number with its unit, typed in one line. Any unit of the same kind is converted first, so that 36 km/h is 10 m/s.
 *
 * @param unit the unit of the answers, as {@code m/s}
 * @param answers as those of a {@link Numeric}, in that unit
 * @param rightValueOnly the share kept when the number is right and the unit is wrong or missing
 */
public record Quantity(
        Wording wording,
        String unit,
        List<Numeric.Answer> answers,
        Credit rightValueOnly,
        Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "quantity";

    private static final int MOST = 120;

    public Quantity {
        answers = new Numeric(wording, answers, generalFeedback).answers();
        if (UnitReader.read(unit).isEmpty() || rightValueOnly.fraction().signum() < 0) {
            throw new IllegalArgumentException("a unit that we know expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        String typed = new FormFields(fields).one(FIELD);
        TypedText.check(typed, MOST);
        TypedQuantity.read(typed);
        return new Response.Text(typed);
    }

    @Override
    public Graded grade(Response response) {
        TypedQuantity given = typed(response);
        Optional<TypedValue> converted = given.in(asked());
        Optional<Numeric.Answer> answer = converted.flatMap(this::best);
        if (answer.filter(best -> best.credit().isPositive()).isPresent()) {
            Grade grade = Grade.clamped(answer.get().credit().fraction());
            return Graded.of(this, grade, answer.flatMap(Numeric.Answer::feedback));
        }
        boolean rightValue = right().anyMatch(accepted -> accepted.accepts(given.value()));
        Grade grade = rightValue ? Grade.clamped(rightValueOnly.fraction()) : Grade.NONE;
        return Graded.of(this, grade, answer.flatMap(Numeric.Answer::feedback))
                .remarking(notice(given, rightValue, converted.isPresent()).map(Remark::onAnswer).stream()
                        .toList());
    }

    private static Optional<Notice> notice(TypedQuantity given, boolean rightValue, boolean sameKind) {
        if (given.unit().isEmpty()) {
            return rightValue ? Optional.of(Notice.RIGHT_VALUE_NO_UNIT) : Optional.empty();
        }
        if (rightValue) {
            return Optional.of(Notice.RIGHT_VALUE_WRONG_UNIT);
        }
        return Optional.of(sameKind ? Notice.WRONG_VALUE : Notice.OTHER_DIMENSION);
    }

    private Optional<Numeric.Answer> best(TypedValue value) {
        return new Numeric(wording, answers, generalFeedback).best(value);
    }

    private Unit<?> asked() {
        return UnitReader.read(unit).orElseThrow();
    }

    private Stream<Accepted> right() {
        return answers.stream().filter(answer -> answer.credit().isFull()).map(Numeric.Answer::accepted);
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, new Control.Line(FIELD, Wording.NONE, Control.Keyboard.QUANTITY, MOST));
    }

    @Override
    public String correctAnswer(Locale locale) {
        Words words = Words.in(locale);
        return right().map(accepted -> words.accepted(accepted) + "\u00A0" + unit)
                .collect(Collectors.joining(words.or()));
    }

    @Override
    public String inWords(Response response, Locale locale) {
        TypedQuantity given = typed(response);
        return (Words.in(locale).number(given.value()) + "\u00A0" + given.unit()).strip();
    }

    /** A fill-in: a numeric interaction has no place for a unit. */
    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.of("fill-in", List.of(Interaction.text(correctAnswer(Locale.ROOT)))));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.text(inWords(response, Locale.ROOT));
    }

    private static TypedQuantity typed(Response response) {
        if (response instanceof Response.Text text) {
            return TypedQuantity.read(text.typed());
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
