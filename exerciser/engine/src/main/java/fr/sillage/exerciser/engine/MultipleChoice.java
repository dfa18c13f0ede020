package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several answers out of several. The grade is the sum of the credits of what was ticked, over the sum of all positive
 * credits (three times 33.333 % is still everything), and never below 0.
 *
 * @param options 2 to 100, at least one of them with a positive credit
 * @param shuffled false where the author's order has a meaning
 */
public record MultipleChoice(Wording wording, List<Option> options, boolean shuffled, Optional<Wording> generalFeedback)
        implements Optioned {

    public static final String KIND = "multiple-choice";

    public MultipleChoice {
        options = Optioned.checked(options);
        if (options.stream().noneMatch(option -> option.credit().isPositive())) {
            throw new IllegalArgumentException("no option with a positive credit");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return new Response.Chosen(new FormFields(fields)
                .several(FIELD, options.size()).stream().map(this::known).toList());
    }

    @Override
    public Graded grade(Response response) {
        BigDecimal points = BigDecimal.ZERO;
        List<Feedback> feedback = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (OptionId id : chosen(response).options()) {
            Optional<Option> option = option(id);
            points = points.add(option.map(found -> found.credit().fraction()).orElse(BigDecimal.ZERO));
            option.flatMap(Option::feedback).map(said -> Feedback.on(id, said)).ifPresent(feedback::add);
            verdicts.add(new Verdict(
                    id, option.filter(found -> found.credit().isPositive()).isPresent()));
        }
        return Graded.of(this, Grade.ratio(points, maximum()), feedback, verdicts);
    }

    private BigDecimal maximum() {
        return right().map(option -> option.credit().fraction()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Control control(List<PublicView.Shown> shown) {
        return new Control.Checks(FIELD, Wording.NONE, shown);
    }

    @Override
    public String correctAnswer(Locale locale) {
        return right().map(option -> option.wording().plain())
                .collect(Collectors.joining(Words.in(locale).separator()));
    }

    @Override
    public Optional<Interaction> interaction() {
        List<String> key = right().map(option -> option.id().value()).sorted().toList();
        return Optional.of(Interaction.choice(List.of(Interaction.list(key)), components()));
    }

    private Stream<Option> right() {
        return options.stream().filter(option -> option.credit().isPositive());
    }
}
