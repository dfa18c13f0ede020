package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Tolerance;

/** {@code {accents, slips, slip, forbidden: ["…"]}}. */
final class Tolerances {

    private Tolerances() {}

    static Tolerance read(Members json) {
        return new Tolerance(
                new Credit(json.number("accents")),
                json.whole("slips"),
                new Credit(json.number("slip")),
                json.strings("forbidden"));
    }

    static void write(Tolerance tolerance, ObjectNode json) {
        json.put("accents", tolerance.accents().fraction())
                .put("slips", tolerance.slips())
                .put("slip", tolerance.slip().fraction());
        ArrayNode forbidden = json.putArray("forbidden");
        tolerance.forbidden().forEach(forbidden::add);
    }
}
