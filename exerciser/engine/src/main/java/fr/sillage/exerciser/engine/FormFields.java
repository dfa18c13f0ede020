package fr.sillage.exerciser.engine;

import fr.sillage.exerciser.engine.ResponseRefused.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the fields that an item knows out of a submitted form; looks at nothing else, however much there is. */
public record FormFields(Map<String, List<String>> fields) {

    /** The one value of a field; a field without a value, or with an empty one, is not there. */
    public Optional<String> optional(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new ResponseRefused(Reason.SEVERAL);
        }
        return values.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    public String one(String name) {
        return optional(name).orElseThrow(() -> new ResponseRefused(Reason.NOTHING));
    }

    /** All values of a field, at least one and not more than the item has options. */
    public List<String> several(String name, int most) {
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

    /**
     * The parts that were filled in, at least one.
     *
     * @param parts the ids that the item knows
     * @param check what each value must pass; it gives what is kept
     */
    public Response.Parts parts(Collection<OptionId> parts, PartCheck check) {
        SortedMap<OptionId, String> values = new TreeMap<>();
        for (OptionId part : parts) {
            optional(Item.FIELD + "." + part).ifPresent(value -> values.put(part, check.checked(part, value)));
        }
        if (values.isEmpty()) {
            throw new ResponseRefused(Reason.NOTHING);
        }
        return new Response.Parts(values);
    }

    /** Looks at what one part holds: gives what is kept, or refuses. */
    @FunctionalInterface
    public interface PartCheck {
        String checked(OptionId part, String value);
    }

    public static OptionId optionId(String value) {
        if (!OptionId.isValid(value)) {
            throw new ResponseRefused(Reason.UNKNOWN_OPTION);
        }
        return new OptionId(value);
    }
}
