package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Something to read between questions: GIFT's description. Nothing is asked, nothing counts. */
public record Information(Wording wording) implements Item {

    public static final String KIND = "information";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> generalFeedback() {
        return Optional.empty();
    }

    @Override
    public boolean gradable() {
        return false;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return new Response.Seen();
    }

    /** Nothing was asked, so nothing is missing; the grade enters no score. */
    @Override
    public Graded grade(Response response) {
        if (!(response instanceof Response.Seen)) {
            throw new ResponseRefused(Reason.OTHER_KIND);
        }
        return Graded.of(this, Grade.FULL, Optional.empty());
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this);
    }

    @Override
    public String correctAnswer(Locale locale) {
        return "";
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return "";
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.empty();
    }

    @Override
    public String pattern(Response response) {
        return "";
    }
}
