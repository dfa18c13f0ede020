package fr.sillage.exerciser.engine.sorting;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView.Shown;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.Verdict;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives each of several places one of several things. Every place counts the same; one left open earns nothing. Fields:
 * {@code answer.<place>} = id of the thing.
 */
interface Assigning extends Item {

    int MAX_PLACES = 50;
    int MAX_THINGS = 100;

    /** What belongs where. */
    SortedMap<OptionId, OptionId> key();

    /** The places as shown, in the order of the author. */
    List<Shown> places();

    /** What can be put into them, in the order of the author. */
    List<Shown> things();

    @Override
    default Response read(Map<String, List<String>> fields) {
        FormFields form = new FormFields(fields);
        Map<OptionId, OptionId> pairs = new HashMap<>();
        for (Shown place : places()) {
            form.optional(FIELD + "." + place.id())
                    .map(FormFields::optionId)
                    .ifPresent(thing -> pairs.put(place.id(), known(thing)));
        }
        if (pairs.isEmpty()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return Response.Pairs.of(pairs);
    }

    private OptionId known(OptionId id) {
        if (things().stream().noneMatch(thing -> thing.id().equals(id))) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return id;
    }

    @Override
    default Graded grade(Response response) {
        Map<OptionId, OptionId> given = pairs(response);
        List<Verdict> verdicts = places().stream()
                .map(place -> new Verdict(place.id(), key().get(place.id()).equals(given.get(place.id()))))
                .toList();
        long right = verdicts.stream().filter(Verdict::right).count();
        return Graded.of(
                this, Grade.ratio(BigDecimal.valueOf(right), BigDecimal.valueOf(verdicts.size())), List.of(), verdicts);
    }

    /** One closed list per place. */
    default List<Control> controls(List<Shown> shownPlaces, List<Shown> shownThings) {
        return shownPlaces.stream()
                .map(place -> (Control) new Control.Select(FIELD + "." + place.id(), place.wording(), shownThings))
                .toList();
    }

    @Override
    default String correctAnswer(Locale locale) {
        return inWords(new Response.Pairs(key()), locale);
    }

    @Override
    default String inWords(Response response, Locale locale) {
        Map<OptionId, OptionId> given = pairs(response);
        Words words = Words.in(locale);
        return places().stream()
                .map(place -> place.wording().plain() + " → "
                        + Optional.ofNullable(given.get(place.id()))
                                .flatMap(this::thing)
                                .orElse(words.of("nothing")))
                .collect(Collectors.joining(words.separator()));
    }

    private Optional<String> thing(OptionId id) {
        return things().stream()
                .filter(thing -> thing.id().equals(id))
                .map(thing -> thing.wording().plain())
                .findFirst();
    }

    @Override
    default Optional<Interaction> interaction() {
        return Optional.of(Interaction.matching(Interaction.pairs(key()), components(places()), components(things())));
    }

    @Override
    default String pattern(Response response) {
        return Interaction.pairs(pairs(response));
    }

    static List<Interaction.Component> components(List<Shown> shown) {
        return shown.stream()
                .map(each -> new Interaction.Component(
                        each.id().value(), each.wording().plain()))
                .toList();
    }

    private static Map<OptionId, OptionId> pairs(Response response) {
        if (response instanceof Response.Pairs pairs) {
            return pairs.pairs();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }

    /** One place with what belongs there. */
    record Belonging(OptionId place, OptionId thing) {}

    /** Guards what every item of this room is made of, and gives its key. */
    static SortedMap<OptionId, OptionId> checked(List<Belonging> belongings, List<Shown> shown) {
        List<OptionId> places = belongings.stream().map(Belonging::place).toList();
        List<OptionId> keys = belongings.stream().map(Belonging::thing).toList();
        List<OptionId> things = shown.stream().map(Shown::id).toList();
        Set<OptionId> left = new HashSet<>(places);
        Set<OptionId> right = new HashSet<>(things);
        if (places.isEmpty()
                || places.size() > MAX_PLACES
                || things.size() < 2
                || things.size() > MAX_THINGS
                || left.size() != places.size()
                || right.size() != things.size()
                || !right.containsAll(keys)) {
            throw new IllegalArgumentException("places with things that exist expected, each with an id of its own");
        }
        SortedMap<OptionId, OptionId> key = new TreeMap<>();
        belongings.forEach(each -> key.put(each.place(), each.thing()));
        return Collections.unmodifiableSortedMap(key);
    }
}
