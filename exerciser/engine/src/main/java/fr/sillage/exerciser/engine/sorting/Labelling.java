package fr.sillage.exerciser.engine.sorting;

import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.PublicView.Shown;
import fr.sillage.exerciser.engine.Shuffle;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Places on a picture, each to be given its label.
 *
 * @param spots 1 to 50
 * @param labels 2 to 100, those that belong nowhere included
 */
public record Labelling(
        Wording wording,
        Layout.Picture picture,
        List<Spot> spots,
        List<Shown> labels,
        Optional<Wording> generalFeedback)
        implements Assigning {

    public static final String KIND = "labelling";

    /**
     * One place.
     *
     * @param wording what it is called without its label: "A", "the organ below the lungs"
     * @param x in percent of the width, from the left
     * @param y in percent of the height, from the top
     */
    public record Spot(OptionId id, Wording wording, BigDecimal x, BigDecimal y, OptionId label) {}

    public Labelling {
        spots = List.copyOf(spots);
        labels = List.copyOf(labels);
        Assigning.checked(belongings(spots), labels);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SortedMap<OptionId, OptionId> key() {
        return Assigning.checked(belongings(spots), labels);
    }

    @Override
    public List<Shown> places() {
        return spots.stream().map(each -> new Shown(each.id(), each.wording())).toList();
    }

    @Override
    public List<Shown> things() {
        return labels;
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(
                this,
                controls(places(), Shuffle.of(labels, seed)),
                new Layout.OnPicture(
                        picture, spots.stream().map(Labelling::place).toList(), false));
    }

    private static List<Belonging> belongings(List<Spot> spots) {
        return spots.stream()
                .map(each -> new Belonging(each.id(), each.label()))
                .toList();
    }

    private static Layout.Place place(Spot spot) {
        return new Layout.Place(FIELD + "." + spot.id(), spot.x(), spot.y());
    }
}
