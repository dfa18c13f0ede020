package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Information;

/** The wording alone. */
final class InformationShape implements Shape<Information> {

    @Override
    public String kind() {
        return Information.KIND;
    }

    @Override
    public Class<Information> type() {
        return Information.class;
    }

    @Override
    public Information read(Members json) {
        return new Information(json.wording("wording"));
    }

    @Override
    public void write(Information item, ObjectNode json) {
        // nothing but the wording
    }
}
