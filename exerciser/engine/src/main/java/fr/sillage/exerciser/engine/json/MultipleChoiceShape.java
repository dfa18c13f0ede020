package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.MultipleChoice;

/** {@code options: [{id, wording, credit, feedback?}], shuffled}. */
final class MultipleChoiceShape implements Shape<MultipleChoice> {

    @Override
    public String kind() {
        return MultipleChoice.KIND;
    }

    @Override
    public Class<MultipleChoice> type() {
        return MultipleChoice.class;
    }

    @Override
    public MultipleChoice read(Members json) {
        return new MultipleChoice(
                json.wording("wording"),
                json.list("options", Pieces::option),
                json.truth("shuffled"),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(MultipleChoice item, ObjectNode json) {
        json.put("shuffled", item.shuffled());
        Pieces.list(json, "options", item.options(), Pieces::put);
    }
}
