package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Numeric;

/** {@code answers: [{value, tolerance | low, high | …, credit, feedback?}]}. */
final class NumericShape implements Shape<Numeric> {

    @Override
    public String kind() {
        return Numeric.KIND;
    }

    @Override
    public Class<Numeric> type() {
        return Numeric.class;
    }

    @Override
    public Numeric read(Members json) {
        return new Numeric(
                json.wording("wording"), json.list("answers", Pieces::answer), json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Numeric item, ObjectNode json) {
        Pieces.list(json, "answers", item.answers(), Pieces::put);
    }
}
