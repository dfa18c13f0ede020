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
 * A word or a few, typed. Of all variants that match, the one with the highest credit counts; among equals, the first.
 *
 * @param variants 1 to 100, at least one of them with full credit
 */
public record ShortText(Wording wording, List<Variant> variants, Optional<Wording> generalFeedback) implements Item {

    public static final String KIND = "short-text";

    private static final int MAX_TYPED = 500;
    private static final int MAX_VARIANTS = 100;

    /** One expected text, what it is worth and what is then said. */
    public record Variant(TextPattern pattern, Credit credit, Optional<Wording> feedback) {}

    public ShortText {
        variants = List.copyOf(variants);
        if (variants.size() > MAX_VARIANTS
                || variants.stream().noneMatch(variant -> variant.credit().isFull())) {
            throw new IllegalArgumentException("1 to " + MAX_VARIANTS + " variants, one with full credit, expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        String typed = new FormFields(fields).one(FIELD);
        TypedText.check(typed, MAX_TYPED);
        return new Response.Text(typed);
    }

    @Override
    public Graded grade(Response response) {
        String typed = typed(response);
        Optional<Variant> best = variants.stream()
                .filter(variant -> variant.pattern().matches(typed))
                // a sort keeps the order of equals, max would take the last
                .sorted(Comparator.comparing(
                                (Variant variant) -> variant.credit().fraction())
                        .reversed())
                .findFirst();
        Grade grade =
                best.map(variant -> Grade.clamped(variant.credit().fraction())).orElse(Grade.NONE);
        return Graded.of(this, grade, best.flatMap(Variant::feedback));
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, new Control.Line(FIELD, Wording.NONE, Control.Keyboard.WORDS, MAX_TYPED));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return right().map(TextPattern::readable)
                .collect(Collectors.joining(Words.in(locale).or()));
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return typed(response);
    }

    /** A pattern with a wildcard has no form in the interaction's syntax and is left out. */
    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.of(
                "fill-in",
                right().filter(pattern -> !pattern.hasWildcard())
                        .map(pattern -> Interaction.text(pattern.readable()))
                        .toList()));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.text(typed(response));
    }

    private Stream<TextPattern> right() {
        return variants.stream().filter(variant -> variant.credit().isFull()).map(Variant::pattern);
    }

    private static String typed(Response response) {
        if (response instanceof Response.Text text) {
            return text.typed();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
