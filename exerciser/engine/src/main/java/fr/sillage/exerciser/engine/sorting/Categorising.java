package fr.sillage.exerciser.engine.sorting;

import fr.sillage.exerciser.engine.Layout;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.PublicView;
import fr.sillage.exerciser.engine.PublicView.Shown;
import fr.sillage.exerciser.engine.Shuffle;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Elements to be put into categories. The categories keep the author's order, the elements are drawn.
 *
 * @param elements 1 to 50
 * @param categories 2 to 100, empty ones included
 */
public record Categorising(
        Wording wording, List<Element> elements, List<Shown> categories, Optional<Wording> generalFeedback)
        implements Assigning {

    public static final String KIND = "categorising";

    /** What is put somewhere, and where it belongs. */
    public record Element(OptionId id, Wording wording, OptionId category) {}

    public Categorising {
        elements = List.copyOf(elements);
        categories = List.copyOf(categories);
        Assigning.checked(belongings(elements), categories);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SortedMap<OptionId, OptionId> key() {
        return Assigning.checked(belongings(elements), categories);
    }

    @Override
    public List<Shown> places() {
        return elements.stream()
                .map(each -> new Shown(each.id(), each.wording()))
                .toList();
    }

    @Override
    public List<Shown> things() {
        return categories;
    }

    @Override
    public PublicView publicView(long seed) {
        return PublicView.of(this, controls(Shuffle.of(places(), ~seed), categories), new Layout.Sorting());
    }

    private static List<Belonging> belongings(List<Element> elements) {
        return elements.stream()
                .map(each -> new Belonging(each.id(), each.category()))
                .toList();
    }
}
