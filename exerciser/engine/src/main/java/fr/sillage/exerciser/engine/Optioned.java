package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What single and multiple choice share: a list of options to choose from. */
sealed interface Optioned extends Item permits Choice, MultipleChoice {

    int MAX_OPTIONS = 100;

    List<Option> options();

    /** Whether the order is drawn for each attempt; false where the author's order has a meaning. */
    boolean shuffled();

    default Optional<Option> option(OptionId id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }

    default OptionId known(String value) {
        OptionId id = FormFields.optionId(value);
        return option(id).map(Option::id).orElseThrow(() -> new ResponseRefused(Reason.UNKNOWN_OPTION));
    }

    default Response.Chosen chosen(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen;
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }

    @Override
    default PublicView publicView(long seed) {
        List<Option> order = shuffled() ? Shuffle.of(options(), seed) : options();
        List<PublicView.Shown> shown = order.stream().map(Option::shown).toList();
        return PublicView.of(this, control(shown));
    }

    /** What the options are shown as. */
    Control control(List<PublicView.Shown> shown);

    @Override
    default String inWords(Response response, Locale locale) {
        return chosen(response).options().stream()
                .map(id -> option(id).map(option -> option.wording().plain()).orElse("?"))
                .collect(Collectors.joining(Words.in(locale).separator()));
    }

    @Override
    default String pattern(Response response) {
        return Interaction.list(
                chosen(response).options().stream().map(OptionId::value).toList());
    }

    default List<Interaction.Component> components() {
        return options().stream()
                .map(option -> new Interaction.Component(
                        option.id().value(), option.wording().plain()))
                .toList();
    }

    static List<Option> checked(List<Option> options) {
        Set<OptionId> ids = new HashSet<>();
        if (options.size() < 2
                || options.size() > MAX_OPTIONS
                || !options.stream().map(Option::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("2 to " + MAX_OPTIONS + " options with ids of their own expected");
        }
        return List.copyOf(options);
    }
}
