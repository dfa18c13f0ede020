package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.TrueFalse;

/** {@code true, whenTrue?, whenFalse?}. */
final class TrueFalseShape implements Shape<TrueFalse> {

    @Override
    public String kind() {
        return TrueFalse.KIND;
    }

    @Override
    public Class<TrueFalse> type() {
        return TrueFalse.class;
    }

    @Override
    public TrueFalse read(Members json) {
        return new TrueFalse(
                json.wording("wording"),
                json.truth("true"),
                json.optionalWording("whenTrue"),
                json.optionalWording("whenFalse"),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(TrueFalse item, ObjectNode json) {
        json.put("true", item.isTrue());
        Pieces.put(json, "whenTrue", item.whenTrue());
        Pieces.put(json, "whenFalse", item.whenFalse());
    }
}
