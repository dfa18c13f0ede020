package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Accepted;

/** Which numbers are accepted, by the members that are there; none of them means any number. */
final class Numbers {

    private Numbers() {}

    static Accepted read(Members json) {
        if (json.has("share")) {
            return new Accepted.Relative(json.number("value"), json.number("share"));
        }
        if (json.has("figures")) {
            return new Accepted.Figures(json.number("value"), json.whole("figures"));
        }
        if (json.has("value")) {
            return new Accepted.Around(json.number("value"), json.number("tolerance"));
        }
        if (json.has("low")) {
            return new Accepted.Between(json.number("low"), json.number("high"));
        }
        return new Accepted.AnyNumber();
    }

    static void write(Accepted accepted, ObjectNode json) {
        if (accepted instanceof Accepted.Around around) {
            json.put("value", around.value()).put("tolerance", around.tolerance());
        } else if (accepted instanceof Accepted.Relative relative) {
            json.put("value", relative.value()).put("share", relative.share());
        } else if (accepted instanceof Accepted.Figures figures) {
            json.put("value", figures.value()).put("figures", figures.figures());
        } else if (accepted instanceof Accepted.Between between) {
            json.put("low", between.low()).put("high", between.high());
        }
    }
}
