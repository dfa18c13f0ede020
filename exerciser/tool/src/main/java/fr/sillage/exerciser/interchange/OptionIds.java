package fr.sillage.exerciser.interchange;

import fr.sillage.exerciser.engine.OptionId;
import java.util.HashMap;
import java.util.Map;

/** Gives each text of one item its id, equal texts included. */
final class OptionIds {

    private final String role;
    private final Map<String, Integer> seen = new HashMap<>();

    OptionIds(String role) {
        this.role = role;
    }

    OptionId next(String text) {
        return OptionId.derived(role, text, seen.merge(text, 1, Integer::sum) - 1);
    }
}
