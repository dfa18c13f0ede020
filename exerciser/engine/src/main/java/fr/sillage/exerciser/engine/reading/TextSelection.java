package fr.sillage.exerciser.engine.reading;

import fr.sillage.exerciser.engine.Control;
import fr.sillage.exerciser.engine.FormFields;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Interaction;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import fr.sillage.exerciser.engine.Verdict;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words or phrases to pick out of a text. The grade is what was rightly picked less what was wrongly picked, over all that
 * was to be found, never below 0.
 *
 * @param passage 1 to 2 000 pieces, at most 300 of them with an id: those that can be picked
 * @param right ids of those that should be, at least one
 */
public record TextSelection(
        Wording wording, List<Layout.Piece> passage, Set<OptionId> right, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "text-selection";

    private static final int MAX_PIECES = 2000;
    private static final int MAX_PICKABLE = 300;

    public TextSelection {
        passage = List.copyOf(passage);
        right = Set.copyOf(right);
        Set<OptionId> ids = new HashSet<>();
        if (passage.size() > MAX_PIECES
                || !passage.stream().flatMap(piece -> piece.id().stream()).allMatch(ids::add)
                || ids.size() > MAX_PICKABLE
                || right.isEmpty()
                || !ids.containsAll(right)) {
            throw new IllegalArgumentException("pieces with ids of their own, some of them right, expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<OptionId, String> pickable = pickable();
        return new Response.Chosen(new FormFields(fields)
                .several(FIELD, pickable.size()).stream()
                        .map(FormFields::optionId)
                        .map(id -> known(id, pickable))
                        .toList());
    }

    private static OptionId known(OptionId id, Map<OptionId, String> pickable) {
        if (!pickable.containsKey(id)) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return id;
    }

    private Map<OptionId, String> pickable() {
        Map<OptionId, String> pickable = new LinkedHashMap<>();
        passage.forEach(piece ->
                piece.id().ifPresent(id -> pickable.put(id, piece.text().strip())));
        return pickable;
    }

    @Override
    public Graded grade(Response response) {
        List<Verdict> verdicts = chosen(response).stream()
                .map(id -> new Verdict(id, right.contains(id)))
                .toList();
        long hits = verdicts.stream().filter(Verdict::right).count();
        BigDecimal points = BigDecimal.valueOf(hits - (verdicts.size() - hits));
        return Graded.of(this, Grade.ratio(points, BigDecimal.valueOf(right.size())), List.of(), verdicts);
    }

    @Override
    public PublicView publicView(long seed) {
        List<PublicView.Shown> options = pickable().entrySet().stream()
                .map(piece -> new PublicView.Shown(piece.getKey(), Wording.ofText(piece.getValue())))
                .toList();
        return PublicView.of(
                this, List.of(new Control.Checks(FIELD, Wording.NONE, options)), new Layout.Passage(passage));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return words(right, locale);
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return words(Set.copyOf(chosen(response)), locale);
    }

    private String words(Set<OptionId> ids, Locale locale) {
        return pickable().entrySet().stream()
                .filter(piece -> ids.contains(piece.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(Words.in(locale).separator()));
    }

    @Override
    public Optional<Interaction> interaction() {
        List<Interaction.Component> components = pickable().entrySet().stream()
                .map(piece -> new Interaction.Component(piece.getKey().value(), piece.getValue()))
                .toList();
        String key =
                Interaction.list(right.stream().map(OptionId::value).sorted().toList());
        return Optional.of(Interaction.choice(List.of(key), components));
    }

    @Override
    public String pattern(Response response) {
        return Interaction.list(chosen(response).stream().map(OptionId::value).toList());
    }

    private static List<OptionId> chosen(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.options();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
