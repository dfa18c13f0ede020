package fr.sillage.exerciser.engine.numbers;

import fr.sillage.exerciser.engine.Accepted;
import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.TypedValue;
import fr.sillage.exerciser.engine.Verdict;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A point to place on a graph. Fields: {@code answer.x}, {@code answer.y}. Each coordinate earns half.
 *
 * @param x what is accepted for the first coordinate
 * @param y what is accepted for the second one
 */
public record GraphPoint(
        Wording wording, Layout.Plane plane, Accepted.Around x, Accepted.Around y, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "graph-point";

    private static final OptionId X = new OptionId("x");
    private static final OptionId Y = new OptionId("y");

    public GraphPoint {
        Axes.check(plane.x());
        Axes.check(plane.y());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response.Parts parts = new FormFields(fields).parts(List.of(X, Y), (id, value) -> {
            Axes.read(value, id.equals(X) ? plane.x() : plane.y());
            return value;
        });
        if (parts.values().size() < 2) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return parts;
    }

    @Override
    public Graded grade(Response response) {
        boolean rightX = x.accepts(coordinate(response, X));
        boolean rightY = y.accepts(coordinate(response, Y));
        Grade grade = Grade.ratio(BigDecimal.valueOf((rightX ? 1 : 0) + (rightY ? 1 : 0)), BigDecimal.valueOf(2));
        return Graded.of(this, grade, List.of(), List.of(new Verdict(X, rightX), new Verdict(Y, rightY)));
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, List.of(control(X, plane.x()), control(Y, plane.y())), plane);
    }

    private static Control control(OptionId id, Layout.Axis axis) {
        return new Control.Bounded(FIELD + "." + id, Wording.ofText(id.value()), axis.low(), axis.high(), axis.step());
    }

    @Override
    public String correctAnswer(Locale locale) {
        Words words = Words.in(locale);
        return "(" + words.number(x.value()) + words.separator() + words.number(y.value()) + ")";
    }

    @Override
    public String inWords(Response response, Locale locale) {
        Words words = Words.in(locale);
        return "(" + words.number(coordinate(response, X)) + words.separator() + words.number(coordinate(response, Y))
                + ")";
    }

    /** Of type "other": no type of interaction has two numbers. */
    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(
                Interaction.of("other", List.of(Interaction.number(x.value()) + "," + Interaction.number(y.value()))));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.number(coordinate(response, X).decimal()) + ","
                + Interaction.number(coordinate(response, Y).decimal());
    }

    private static TypedValue coordinate(Response response, OptionId id) {
        if (response instanceof Response.Parts parts && parts.values().containsKey(id)) {
            return TypedValue.read(parts.values().get(id));
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
