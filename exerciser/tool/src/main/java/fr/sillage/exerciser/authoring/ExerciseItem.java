package fr.sillage.exerciser.authoring;

import fr.sillage.exerciser.engine.Item;
import java.util.UUID;

/**
 * An item with its place.
 *
 * @param id stays the same in later versions of the exercise
 * @param position from 1
 */
public record ExerciseItem(UUID id, int position, Item item) {

    public boolean isQuestion() {
        return item.gradable();
    }
}
