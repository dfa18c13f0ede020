package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.SureTrueFalse;

/** As a true-false. */
final class SureTrueFalseShape implements Shape<SureTrueFalse> {

    @Override
    public String kind() {
        return SureTrueFalse.KIND;
    }

    @Override
    public Class<SureTrueFalse> type() {
        return SureTrueFalse.class;
    }

    @Override
    public SureTrueFalse read(Members json) {
        return new SureTrueFalse(new TrueFalseShape().read(json));
    }

    @Override
    public void write(SureTrueFalse item, ObjectNode json) {
        new TrueFalseShape().write(item.statement(), json);
    }
}
