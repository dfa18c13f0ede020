package fr.sillage.exerciser.engine.teacher;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.TypedText;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text, a photo of a sheet, or both, for a person to grade with a rubric: {@link Graded#pending} until then. Fields:
 * {@code answer.text}, {@code answer.photo} = id of a stored file.
 *
 * @param photo whether a photo may be given
 * @param most characters of text, 100 to 20 000
 */
public record FreeText(Wording wording, Rubric rubric, boolean photo, int most, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "free-text";

    private static final OptionId TEXT = new OptionId("text");
    private static final OptionId PHOTO = new OptionId("photo");
    private static final int LEAST_MOST = 100;
    private static final int MOST_MOST = 20_000;
    private static final int LINES = 10;

    public FreeText {
        if (most < LEAST_MOST || most > MOST_MOST) {
            throw new IllegalArgumentException("a limit of 100 to 20 000 characters expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        List<OptionId> parts = photo ? List.of(TEXT, PHOTO) : List.of(TEXT);
        return new FormFields(fields).parts(parts, (id, value) -> {
            if (id.equals(PHOTO)) {
                return fileId(value);
            }
            TypedText.check(value, most);
            return value;
        });
    }

    /** Of the form of a UUID; whether such a file is this person's own, the page has to ask. */
    private static String fileId(String value) {
        if (value.length() != 36 || !value.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0 && c < 128)) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return value;
    }

    @Override
    public Graded grade(Response response) {
        parts(response);
        return Graded.pending(this);
    }

    @Override
    public PublicView publicView(long seed) {
        List<Control> controls = new ArrayList<>();
        controls.add(new Control.Area(FIELD + "." + TEXT, Wording.NONE, LINES, most));
        if (photo) {
            controls.add(new Control.Photo(FIELD + "." + PHOTO, Wording.NONE));
        }
        return PublicView.of(this, controls, new Layout.Stacked());
    }

    /** What the rubric looks at: there is no one right text. */
    @Override
    public String correctAnswer(Locale locale) {
        return rubric.inWords(locale);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return parts(response).getOrDefault(TEXT, Words.in(locale).of("nothing"));
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.of("long-fill-in", List.of()));
    }

    /** The text; a photo stays where it is stored. */
    @Override
    public String pattern(Response response) {
        return Interaction.text(parts(response).getOrDefault(TEXT, ""));
    }

    /** The stored file of an answer, if there is one. */
    public static Optional<String> photo(Response response) {
        return Optional.ofNullable(parts(response).get(PHOTO));
    }

    private static Map<OptionId, String> parts(Response response) {
        if (response instanceof Response.Parts parts) {
            return parts.values();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
