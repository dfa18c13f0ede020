package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Choice;

/** {@code options: [{id, wording, credit, feedback?}], shuffled}. */
final class ChoiceShape implements Shape<Choice> {

    @Override
    public String kind() {
        return Choice.KIND;
    }

    @Override
    public Class<Choice> type() {
        return Choice.class;
    }

    @Override
    public Choice read(Members json) {
        return new Choice(
                json.wording("wording"),
                json.list("options", Pieces::option),
                json.truth("shuffled"),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Choice item, ObjectNode json) {
        json.put("shuffled", item.shuffled());
        Pieces.list(json, "options", item.options(), Pieces::put);
    }
}
