package fr.sillage.exerciser.engine.reading;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.Correction;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.TypedText;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text heard and written down, marked word by word. Punctuation is not marked. Every expected word counts two half
 * points: a fault of accent or capital costs one of them, any other fault, a missing word and a word too many cost both.
 *
 * @param wording holds the recording; without one, the text is read aloud by somebody
 * @param text what is dictated, 1 to 200 words
 */
public record Dictation(Wording wording, String text, Optional<Wording> generalFeedback) implements Item {

    public static final String KIND = "dictation";

    private static final int MAX_WORDS = 200;
    private static final int MAX_TYPED = 4_000;
    private static final int LINES = 6;

    public Dictation {
        int words = Sentence.words(text).size();
        if (words == 0 || words > MAX_WORDS || text.length() > MAX_TYPED) {
            throw new IllegalArgumentException("1 to " + MAX_WORDS + " words expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        String typed = new FormFields(fields).one(FIELD);
        TypedText.check(typed, mostCharacters());
        return new Response.Text(typed);
    }

    /** Twice the text and a little: beyond that nobody wrote down what was heard. */
    private int mostCharacters() {
        return Math.min(MAX_TYPED, 2 * text.length() + 100);
    }

    @Override
    public Graded grade(Response response) {
        List<String> expected = Sentence.words(text);
        List<Correction> corrections = Alignment.of(Sentence.words(typed(response)), expected);
        long lost = corrections.stream().mapToLong(Dictation::cost).sum();
        long whole = 2L * expected.size();
        Grade grade = Grade.ratio(BigDecimal.valueOf(whole - lost), BigDecimal.valueOf(whole));
        return Graded.of(this, grade, Optional.empty()).correcting(corrections);
    }

    private static int cost(Correction word) {
        return switch (word.fault()) {
            case NONE -> 0;
            case ACCENT, CAPITAL -> 1;
            default -> 2;
        };
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, new Control.Area(FIELD, Wording.NONE, LINES, mostCharacters()));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return text;
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return typed(response);
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.of("long-fill-in", List.of(Interaction.text(text))));
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
