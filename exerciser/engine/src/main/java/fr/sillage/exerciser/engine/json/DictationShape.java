package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.reading.Dictation;

/** {@code text}. */
final class DictationShape implements Shape<Dictation> {

    @Override
    public String kind() {
        return Dictation.KIND;
    }

    @Override
    public Class<Dictation> type() {
        return Dictation.class;
    }

    @Override
    public Dictation read(Members json) {
        return new Dictation(json.wording("wording"), json.text("text"), json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Dictation item, ObjectNode json) {
        json.put("text", item.text());
    }
}
