package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.quantity.Quantity;

/** {@code unit, rightValueOnly, answers} as a numeric. */
final class QuantityShape implements Shape<Quantity> {

    @Override
    public String kind() {
        return Quantity.KIND;
    }

    @Override
    public Class<Quantity> type() {
        return Quantity.class;
    }

    @Override
    public Quantity read(Members json) {
        return new Quantity(
                json.wording("wording"),
                json.text("unit"),
                json.list("answers", Pieces::answer),
                new Credit(json.number("rightValueOnly")),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Quantity item, ObjectNode json) {
        json.put("unit", item.unit())
                .put("rightValueOnly", item.rightValueOnly().fraction());
        Pieces.list(json, "answers", item.answers(), Pieces::put);
    }
}
