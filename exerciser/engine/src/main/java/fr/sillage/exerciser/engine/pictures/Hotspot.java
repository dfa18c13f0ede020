package fr.sillage.exerciser.engine.pictures;

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
import fr.sillage.exerciser.engine.Shuffle;
import fr.sillage.exerciser.engine.TypedNumber;
import fr.sillage.exerciser.engine.Verdict;
import fr.sillage.exerciser.engine.Wording;
import fr.sillage.exerciser.engine.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place to point at on a picture. Fields: {@code answer.region} = id of a region, or {@code answer.x} and {@code answer.y}
 * in percent. A point is kept as pointed, so that a region whose outline is corrected is graded right again. Before the
 * answer the regions' names are shown, never their outlines.
 *
 * @param regions 2 to 50, at least one right; where two overlap, the first counts
 */
public record Hotspot(Wording wording, Layout.Picture picture, List<Region> regions, Optional<Wording> generalFeedback)
        implements Item {

    public static final String KIND = "hotspot";

    private static final OptionId REGION = new OptionId("region");
    private static final OptionId X = new OptionId("x");
    private static final OptionId Y = new OptionId("y");
    private static final String OUTSIDE = "outside";
    private static final int MAX_REGIONS = 50;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Hotspot {
        regions = List.copyOf(regions);
        Set<OptionId> ids = new HashSet<>();
        if (regions.size() < 2
                || regions.size() > MAX_REGIONS
                || !regions.stream().map(Region::id).allMatch(ids::add)
                || regions.stream().noneMatch(Region::right)) {
            throw new IllegalArgumentException("2 to " + MAX_REGIONS + " regions, one of them right, expected");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<OptionId, String> parts = new FormFields(fields)
                .parts(List.of(REGION, X, Y), (id, value) -> {
                    if (id.equals(REGION)) {
                        return region(value).id().value();
                    }
                    percent(value);
                    return value;
                })
                .values();
        if (parts.containsKey(X) && parts.containsKey(Y)) {
            return Response.Parts.of(Map.of(X, parts.get(X), Y, parts.get(Y)));
        }
        if (parts.containsKey(REGION)) {
            return Response.Parts.of(Map.of(REGION, parts.get(REGION)));
        }
        throw new ResponseRefused(Reason.NOTHING);
    }

    private Region region(String id) {
        return regions.stream()
                .filter(region -> region.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseRefused(Reason.UNKNOWN_OPTION));
    }

    private static BigDecimal percent(String typed) {
        BigDecimal percent = TypedNumber.read(typed);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new ResponseRefused(Reason.NUMBER_OUT_OF_BOUNDS);
        }
        return percent;
    }

    @Override
    public Graded grade(Response response) {
        Optional<Region> pointed = pointed(response);
        boolean right = pointed.filter(Region::right).isPresent();
        List<Verdict> verdicts =
                pointed.map(region -> new Verdict(region.id(), right)).stream().toList();
        return Graded.of(this, right ? Grade.FULL : Grade.NONE, List.of(), verdicts);
    }

    private Optional<Region> pointed(Response response) {
        Map<OptionId, String> parts = parts(response);
        if (parts.containsKey(REGION)) {
            return regions.stream()
                    .filter(region -> region.id().value().equals(parts.get(REGION)))
                    .findFirst();
        }
        if (!parts.containsKey(X) || !parts.containsKey(Y)) {
            return Optional.empty();
        }
        BigDecimal x = percent(parts.get(X));
        BigDecimal y = percent(parts.get(Y));
        return regions.stream().filter(region -> region.shape().holds(x, y)).findFirst();
    }

    @Override
    public PublicView publicView(long seed) {
        List<PublicView.Shown> names = regions.stream()
                .map(region -> new PublicView.Shown(region.id(), region.name()))
                .toList();
        Control control = new Control.Radios(FIELD + "." + REGION, Wording.NONE, Shuffle.of(names, seed));
        return PublicView.of(this, List.of(control), new Layout.OnPicture(picture, List.of(), true));
    }

    @Override
    public String correctAnswer(Locale locale) {
        return regions.stream()
                .filter(Region::right)
                .map(region -> region.name().plain())
                .collect(Collectors.joining(Words.in(locale).or()));
    }

    @Override
    public String inWords(Response response, Locale locale) {
        return pointed(response)
                .map(region -> region.name().plain())
                .orElse(Words.in(locale).of("nothing"));
    }

    /** A choice among the regions; beside them all is "outside". */
    @Override
    public Optional<Interaction> interaction() {
        List<String> key = regions.stream()
                .filter(Region::right)
                .map(region -> region.id().value())
                .toList();
        List<Interaction.Component> regionsAndOutside = Stream.concat(
                        regions.stream()
                                .map(region -> new Interaction.Component(
                                        region.id().value(), region.name().plain())),
                        Stream.of(new Interaction.Component(OUTSIDE, "—")))
                .toList();
        return Optional.of(Interaction.choice(key, regionsAndOutside));
    }

    @Override
    public String pattern(Response response) {
        return pointed(response).map(region -> region.id().value()).orElse(OUTSIDE);
    }

    private static Map<OptionId, String> parts(Response response) {
        if (response instanceof Response.Parts parts) {
            return parts.values();
        }
        throw new ResponseRefused(Reason.OTHER_KIND);
    }
}
