package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A statement that is true or false, and how sure one is of it. Points by the scale of certainty-based marking
 * (Gardner-Medwin 1995): sure to degree 1, 2, 3 a right answer earns 1, 2, 3 points and a wrong one 0, −2, −6, so that
 * saying how sure one really is earns most. The grade is the share of three points, never below 0. Fields:
 * {@code answer.truth}, {@code answer.certainty}.
 */
public record SureTrueFalse(TrueFalse statement) implements Item {

    public static final String KIND = "sure-true-false";

    private static final OptionId TRUTH = new OptionId("truth");
    private static final OptionId CERTAINTY = new OptionId("certainty");
    private static final List<Integer> WHEN_WRONG = List.of(0, -2, -6);
    private static final int SUREST = 3;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Wording wording() {
        return statement.wording();
    }

    @Override
    public Optional<Wording> generalFeedback() {
        return statement.generalFeedback();
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response.Parts parts = new FormFields(fields).parts(List.of(TRUTH, CERTAINTY), (id, value) -> {
            List<String> possible = id.equals(TRUTH) ? List.of("true", "false") : List.of("1", "2", "3");
            if (!possible.contains(value)) {
                throw new ResponseRefused(Reason.UNKNOWN_OPTION);
            }
            return value;
        });
        if (parts.values().size() < 2) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return parts;
    }

    /** From −6 to 3: what the answer earns on the scale itself. */
    public int points(Response response) {
        int certainty = certainty(response);
        return statement.isTrue() == truth(response).value() ? certainty : WHEN_WRONG.get(certainty - 1);
    }

    @Override
    public Graded grade(Response response) {
        int points = points(response);
        Graded graded = statement
                .grade(truth(response))
                .earning(Grade.ratio(BigDecimal.valueOf(points), BigDecimal.valueOf(SUREST)));
        return graded.remarking(notice(points).map(Remark::onAnswer).stream().toList());
    }

    private static Optional<Remark.Notice> notice(int points) {
        if (points == WHEN_WRONG.get(SUREST - 1)) {
            return Optional.of(Remark.Notice.SURE_AND_WRONG);
        }
        return points == 1 ? Optional.of(Remark.Notice.UNSURE_AND_RIGHT) : Optional.empty();
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(
                this,
                new Control.Truth(FIELD + "." + TRUTH, Wording.NONE),
                new Control.Certainty(FIELD + "." + CERTAINTY, Wording.NONE));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return statement.correctAnswer(locale);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        Words words = Words.in(locale);
        return words.truth(truth(response).value()) + words.separator() + words.of("certainty." + certainty(response));
    }

    @Override
    public Optional<Interaction> interaction() {
        return statement.interaction();
    }

    @Override
    public String pattern(Response response) {
        return statement.pattern(truth(response));
    }

    private static Response.Truth truth(Response response) {
        return new Response.Truth(part(response, TRUTH).equals("true"));
    }

    private static int certainty(Response response) {
        return Integer.parseInt(part(response, CERTAINTY));
    }

    private static String part(Response response, OptionId id) {
        if (response instanceof Response.Parts parts && parts.values().containsKey(id)) {
            return parts.values().get(id);
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
