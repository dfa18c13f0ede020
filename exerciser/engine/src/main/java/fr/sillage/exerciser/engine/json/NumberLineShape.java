package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.numbers.NumberLine;

/** {@code axis: {low, high, step}, answers} as a numeric. */
final class NumberLineShape implements Shape<NumberLine> {

    @Override
    public String kind() {
        return NumberLine.KIND;
    }

    @Override
    public Class<NumberLine> type() {
        return NumberLine.class;
    }

    @Override
    public NumberLine read(Members json) {
        return new NumberLine(
                json.wording("wording"),
                GraphPointShape.axis(json.inside("axis")),
                json.list("answers", Pieces::answer),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(NumberLine item, ObjectNode json) {
        GraphPointShape.put(json.putObject("axis"), item.axis());
        Pieces.list(json, "answers", item.answers(), Pieces::put);
    }
}
