package fr.sillage.exerciser.engine.sorting;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.PublicView.Shown;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.Shuffle;
import fr.sillage.exerciser.engine.Verdict;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Elements to be put in order. Each is given a rank; ranks need be neither all given nor all different. The credit is that of
 * the longest subset in the right order (Moodle's "longest ordered subset"): of n elements l in order earn (l − 1)/(n − 1),
 * so that one element moved by many ranks costs as little as one moved by one.
 *
 * @param elements 2 to 30, in the right order
 */
public record Ordering(Wording wording, List<Shown> elements, Optional<Wording> generalFeedback) implements Item {

    public static final String KIND = "ordering";

    private static final int MAX_ELEMENTS = 30;

    public Ordering {
        elements = List.copyOf(elements);
        Set<OptionId> ids = new HashSet<>();
        if (elements.size() < 2
                || elements.size() > MAX_ELEMENTS
                || !elements.stream().map(Shown::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("2 to " + MAX_ELEMENTS + " elements with ids of their own expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        List<OptionId> ids = elements.stream().map(Shown::id).toList();
        return new FormFields(fields).parts(ids, (id, rank) -> {
            if (rank(rank).isEmpty()) {
                throw new ResponseRefused(Reason.UNKNOWN_OPTION);
            }
            return rank;
        });
    }

    private Optional<Integer> rank(String value) {
        return IntStream.rangeClosed(1, elements.size())
                .filter(rank -> String.valueOf(rank).equals(value))
                .boxed()
                .findFirst();
    }

    @Override
    public Graded grade(Response response) {
        Map<OptionId, String> given = parts(response);
        List<Integer> ranks = elements.stream()
                .map(element -> rank(given.getOrDefault(element.id(), "")).orElse(0))
                .toList();
        Set<Integer> inOrder = LongestRun.of(ranks);
        List<Verdict> verdicts = IntStream.range(0, elements.size())
                .mapToObj(i -> new Verdict(elements.get(i).id(), inOrder.contains(i)))
                .toList();
        Grade grade = Grade.ratio(BigDecimal.valueOf(inOrder.size() - 1L), BigDecimal.valueOf(elements.size() - 1L));
        return Graded.of(this, grade, List.of(), verdicts);
    }

    @Override
    public PublicView publicView(long seed) {
        List<Shown> ranks = IntStream.rangeClosed(1, elements.size())
                .mapToObj(rank -> new Shown(new OptionId(String.valueOf(rank)), Wording.ofText(String.valueOf(rank))))
                .toList();
        List<Control> controls = Shuffle.of(elements, seed).stream()
                .map(element -> (Control) new Control.Select(FIELD + "." + element.id(), element.wording(), ranks))
                .toList();
        return PublicView.of(this, controls, new Layout.Order());
    }

    @Override
    public String correctAnswer(Locale locale) {
        return joined(elements, locale);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return joined(ordered(response), locale);
    }

    private static String joined(List<Shown> elements, Locale locale) {
        return elements.stream()
                .map(element -> element.wording().plain())
                .collect(Collectors.joining(Words.in(locale).separator()));
    }

    @Override
    public Optional<Interaction> interaction() {
        return Optional.of(Interaction.sequencing(List.of(list(elements)), Assigning.components(elements)));
    }

    @Override
    public String pattern(Response response) {
        return list(ordered(response));
    }

    private static String list(List<Shown> elements) {
        return Interaction.list(
                elements.stream().map(element -> element.id().value()).toList());
    }

    /** Those with a rank, by it; of equal ranks the author's order would be the key, so that of the ids. */
    private List<Shown> ordered(Response response) {
        Map<OptionId, String> given = parts(response);
        return elements.stream()
                .filter(element -> rank(given.getOrDefault(element.id(), "")).isPresent())
                .sorted(Comparator.comparing((Shown element) -> Integer.valueOf(given.get(element.id())))
                        .thenComparing(Shown::id))
                .toList();
    }

    private static Map<OptionId, String> parts(Response response) {
        if (response instanceof Response.Parts parts) {
            return parts.values();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
