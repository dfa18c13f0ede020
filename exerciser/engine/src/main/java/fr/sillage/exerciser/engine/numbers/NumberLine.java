package fr.sillage.exerciser.engine.numbers;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.Numeric;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A place on a graduated line: a number within the line's bounds, graded as a {@link Numeric}. */
public record NumberLine(
        Wording wording, Layout.Axis axis, List<Numeric.Answer> answers, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "number-line";

    public NumberLine {
        Axes.check(axis);
        answers = new Numeric(wording, answers, generalFeedback).answers();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response response = number().read(fields);
        if (response instanceof Response.NumberTyped typed) {
            Axes.read(typed.typed(), axis);
        }
        return response;
    }

    @Override
    public Graded grade(Response response) {
        return number().grade(response);
    }

    @Override
    public PublicView publicView(long seed) {
        Control control = new Control.Bounded(FIELD, Wording.NONE, axis.low(), axis.high(), axis.step());
        return PublicView.of(this, List.of(control), axis);
    }

    @Override
    public String correctAnswer(Locale locale) {
        return number().correctAnswer(locale);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return number().inWords(response, locale);
    }

    @Override
    public Optional<Interaction> interaction() {
        return number().interaction();
    }

    @Override
    public String pattern(Response response) {
        return number().pattern(response);
    }

    private Numeric number() {
        return new Numeric(wording, answers, generalFeedback);
    }
}
