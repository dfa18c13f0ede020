package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.parts.Cloze;
import fr.sillage.exerciser.engine.parts.Gap;

/** {@code gaps: [{id, label, item}]}. */
final class ClozeShape implements Shape<Cloze> {

    @Override
    public String kind() {
        return Cloze.KIND;
    }

    @Override
    public Class<Cloze> type() {
        return Cloze.class;
    }

    @Override
    public Cloze read(Members json) {
        return new Cloze(
                json.wording("wording"), json.list("gaps", ClozeShape::gap), json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(Cloze item, ObjectNode json) {
        Pieces.list(json, "gaps", item.gaps(), ClozeShape::put);
    }

    static Gap gap(Members json) {
        return new Gap(json.id("id"), json.wording("label"), ItemCodec.item(json.inside("item")));
    }

    static void put(ObjectNode json, Gap gap) {
        json.put("id", gap.id().value()).put("label", gap.label().html()).set("item", ItemCodec.node(gap.item()));
    }
}
