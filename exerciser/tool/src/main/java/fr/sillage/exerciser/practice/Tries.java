package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.engine.Choice;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.TrueFalse;

/** How often an item may be answered: three times, but never so often that only the right option is left. */
final class Tries {

    private static final int MOST = 3;

    private Tries() {}

    static int allowed(Item item) {
        if (item instanceof TrueFalse) return 1;
        if (item instanceof Choice choice) {
            long wrong = choice.options().stream()
                    .filter(option -> !option.credit().isFull())
                    .count();
            return (int) Math.max(1, Math.min(MOST, wrong));
        }
        return MOST;
    }
}
