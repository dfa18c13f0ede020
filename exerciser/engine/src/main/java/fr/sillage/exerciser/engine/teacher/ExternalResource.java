package fr.sillage.exerciser.engine.teacher;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.Wording;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something to look at elsewhere, opened only by whoever agrees to what elsewhere learns from it. Nothing is graded.
 *
 * @param link https, without credentials
 * @param whatIsSent what the other site learns, in the author's words; empty: the address of the network, as any site
 */
public record ExternalResource(Wording wording, URI link, Optional<Wording> whatIsSent) implements Item {

    public static final String KIND = "external-resource";

    private static final int MAX_LINK = 2_000;

    public ExternalResource {
        if (!"https".equals(link.getScheme())
                || link.getHost() == null
                || link.getUserInfo() != null
                || link.toString().length() > MAX_LINK) {
            throw new IllegalArgumentException("an https address expected");
        }
    }

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
        if (!new FormFields(fields).one(FIELD).equals("yes")) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return new Response.Seen();
    }

    @Override
    public Graded grade(Response response) {
        if (!(response instanceof Response.Seen)) {
            throw new ResponseRefused(Reason.OTHER_KIND);
        }
        return Graded.of(this, Grade.FULL, Optional.empty());
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, new Control.Consent(FIELD, Wording.NONE, link, whatIsSent));
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
