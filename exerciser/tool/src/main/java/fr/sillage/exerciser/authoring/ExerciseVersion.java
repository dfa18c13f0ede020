package fr.sillage.exerciser.authoring;

import fr.sillage.exerciser.engine.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an exercise asks, at one moment; never changed.
 *
 * @param number from 1
 * @param items at least one of them a question, in order, positions from 1
 */
public record ExerciseVersion(ExerciseId exercise, int number, List<ExerciseItem> items) {

    /** More would be a bank, not an exercise. */
    public static final int MOST_ITEMS = 200;

    public ExerciseVersion {
        items = List.copyOf(items);
        if (items.size() > MOST_ITEMS || items.stream().noneMatch(ExerciseItem::isQuestion)) {
            throw new IllegalArgumentException("an exercise has 1 to " + MOST_ITEMS + " items, a question among them");
        }
    }

    /** The first version of an exercise, each item with an id of its own. */
    public static ExerciseVersion first(ExerciseId exercise, List<Item> items) {
        List<ExerciseItem> placed = new ArrayList<>();
        for (Item item : items) placed.add(new ExerciseItem(UUID.randomUUID(), placed.size() + 1, item));
        return new ExerciseVersion(exercise, 1, placed);
    }

    /** How many items ask something. */
    public int questions() {
        return (int) items.stream().filter(ExerciseItem::isQuestion).count();
    }

    public Optional<ExerciseItem> at(int position) {
        return position < 1 || position > items.size() ? Optional.empty() : Optional.of(items.get(position - 1));
    }

    /** Which question it is, from 1; 0 for an item that asks nothing. */
    public int questionNumber(ExerciseItem item) {
        if (!item.isQuestion()) return 0;
        return (int) items.subList(0, item.position()).stream()
                .filter(ExerciseItem::isQuestion)
                .count();
    }
}
