package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A statement that is true or false. The form's field is {@code true} or {@code false}.
 *
 * @param whenTrue said to whoever answers "true", rightly or not
 * @param whenFalse said to whoever answers "false"
 */
public record TrueFalse(
        Wording wording,
        boolean isTrue,
        Optional<Wording> whenTrue,
        Optional<Wording> whenFalse,
        Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "true-false";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        // no switch: it would hash all of whatever was sent
        String value = new FormFields(fields).one(FIELD);
        if (value.equals("true") || value.equals("false")) {
            return new Response.Truth(value.equals("true"));
        }
        throw new ResponseRefused(Reason.UNKNOWN_OPTION);
    }

    @Override
    public Graded grade(Response response) {
        boolean given = truth(response);
        return Graded.of(this, given == isTrue ? Grade.FULL : Grade.NONE, given ? whenTrue : whenFalse);
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, new Control.Truth(FIELD, Wording.NONE));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return Words.in(locale).truth(isTrue);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return Words.in(locale).truth(truth(response));
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.of("true-false", List.of(String.valueOf(isTrue))));
    }

    @Override
    public String pattern(Response response) {
        return String.valueOf(truth(response));
    }

    private static boolean truth(Response response) {
        if (response instanceof Response.Truth truth) {
            return truth.value();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
