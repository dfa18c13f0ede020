package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.sorting.Ordering;

/** {@code elements: [{id, wording}]}, in the right order. */
final class OrderingShape implements Shape<Ordering> {

    @Override
    public String kind() {
        return Ordering.KIND;
    }

    @Override
    public Class<Ordering> type() {
        return Ordering.class;
    }

    @Override
    public Ordering read(Members json) {
        return new Ordering(
                json.wording("wording"), json.list("elements", Pieces::shown), json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Ordering item, ObjectNode json) {
        Pieces.list(json, "elements", item.elements(), Pieces::put);
    }
}
