package fr.sillage.exerciser.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One answer out of several. Several options may be worth full credit; a negative credit earns nothing.
 *
 * @param options 2 to 100, at least one of them with full credit
 * @param shuffled false where the author's order has a meaning
 */
public record Choice(Wording wording, List<Option> options, boolean shuffled, Optional<Wording> generalFeedback)
        implements Optioned {

    public static final String KIND = "choice";

    public Choice {
        options = Optioned.checked(options);
        if (options.stream().noneMatch(option -> option.credit().isFull())) {
            throw new IllegalArgumentException("no option with full credit");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return Response.Chosen.of(known(new FormFields(fields).one(FIELD)));
    }

    @Override
    public Graded grade(Response response) {
        List<OptionId> chosen = chosen(response).options();
        if (chosen.size() != 1) {
            return Graded.of(this, Grade.NONE, Optional.empty());
        }
        OptionId id = chosen.get(0);
        Optional<Option> option = option(id);
        Grade grade =
                option.map(found -> Grade.clamped(found.credit().fraction())).orElse(Grade.NONE);
        List<Feedback> feedback = option.flatMap(Option::feedback).map(said -> Feedback.on(id, said)).stream()
                .toList();
        return Graded.of(this, grade, feedback, List.of(new Verdict(id, grade.isFull())));
    }

    @Override
    public Control control(List<PublicView.Shown> shown) {
        return wording.hasGap()
                ? new Control.Select(FIELD, Wording.NONE, shown)
                : new Control.Radios(FIELD, Wording.NONE, shown);
    }

    @Override
    public String correctAnswer(Locale locale) {
        return right().map(option -> option.wording().plain())
                .collect(Collectors.joining(Words.in(locale).or()));
    }

    @Override
    public Optional<Interaction> interaction() {
        List<String> key = right().map(option -> option.id().value()).toList();
        return Optional.of(Interaction.choice(key, components()));
    }

    private Stream<Option> right() {
        return options.stream().filter(option -> option.credit().isFull());
    }
}
