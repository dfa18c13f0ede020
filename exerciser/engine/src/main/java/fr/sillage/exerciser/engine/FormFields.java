package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields that an item knows out of a submitted form; looks at nothing else, however much there is. */
record FormFields(Map<String, List<String>> fields) {

    /** The one value of a field; a field without a value, or with an empty one, is not there. */
    Optional<String> optional(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new ResponseRefused(Reason.SEVERAL);
        }
        return values.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    String one(String name) {
        return optional(name).orElseThrow(() -> new ResponseRefused(Reason.NOTHING));
    }

    /** All values of a field, at least one and not more than the item has options. */
    List<String> several(String name, int most) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > most) {
            throw new ResponseRefused(Reason.SEVERAL);
        }
        List<String> given = values.stream().filter(value -> !value.isEmpty()).toList();
        if (given.isEmpty()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return given;
    }

    static OptionId optionId(String value) {
        if (!OptionId.isValid(value)) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return new OptionId(value);
    }
}
