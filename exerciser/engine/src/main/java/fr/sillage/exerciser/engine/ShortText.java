package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word or a few, typed. Of all variants that match, the one with the highest credit counts; among equals, the first. A
 * variant that matches without a wildcard is never overruled by one that is only near.
 *
 * @param variants 1 to 100, at least one of them with full credit
 * @param tolerance for answers that match no variant to the letter
 */
public record ShortText(Wording wording, List<Variant> variants, Tolerance tolerance, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "short-text";

    private static final int MAX_TYPED = 500;
    private static final int MAX_VARIANTS = 100;

    /** One expected text, what it is worth and what is then said. */
    public record Variant(TextPattern pattern, Credit credit, Optional<Wording> feedback) {}

    /** What an answer is taken for. */
    private record Match(Variant variant, BigDecimal credit, Optional<Remark.Notice> notice) {}

    /** Without any tolerance. */
    public ShortText(Wording wording, List<Variant> variants, Optional<Wording> generalFeedback) {
        this(wording, variants, Tolerance.NONE, generalFeedback);
    }

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
        if (tolerance.forbids(typed)) {
            return Graded.of(this, Grade.NONE, Optional.empty())
                    .remarking(List.of(Remark.onAnswer(Remark.Notice.FORBIDDEN_WORD)));
        }
        Optional<Match> best = match(typed);
        Grade grade = best.map(match -> Grade.clamped(match.credit())).orElse(Grade.NONE);
        Graded graded =
                Graded.of(this, grade, best.flatMap(match -> match.variant().feedback()));
        return graded.remarking(
                best.flatMap(Match::notice).map(Remark::onAnswer).stream().toList());
    }

    private Optional<Match> match(String typed) {
        List<Match> exact = variants.stream()
                .filter(variant -> variant.pattern().matches(typed))
                .map(variant -> new Match(variant, variant.credit().fraction(), Optional.empty()))
                .toList();
        boolean literal =
                exact.stream().anyMatch(match -> !match.variant().pattern().hasWildcard());
        return literal || tolerance.equals(Tolerance.NONE)
                ? best(exact.stream())
                : best(Stream.concat(exact.stream(), near(FoldedText.of(typed))));
    }

    private Stream<Match> near(FoldedText typed) {
        return variants.stream()
                .filter(variant ->
                        variant.credit().isPositive() && !variant.pattern().hasWildcard())
                .flatMap(variant -> tolerance
                        .kept(typed, FoldedText.of(variant.pattern().readable()))
                        .map(kept -> new Match(
                                variant,
                                variant.credit()
                                        .fraction()
                                        .multiply(kept.share().fraction()),
                                Optional.of(kept.notice())))
                        .stream());
    }

    private static Optional<Match> best(Stream<Match> matches) {
        // a sort keeps the order of equals, max would take the last
        return matches.sorted(Comparator.comparing(Match::credit).reversed()).findFirst();
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
