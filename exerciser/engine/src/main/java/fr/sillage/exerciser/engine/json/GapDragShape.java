package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.sorting.GapDrag;

/** {@code gaps: [{id, wording, word}], bank: [{id, wording}]}. */
final class GapDragShape implements Shape<GapDrag> {

    @Override
    public String kind() {
        return GapDrag.KIND;
    }

    @Override
    public Class<GapDrag> type() {
        return GapDrag.class;
    }

    @Override
    public GapDrag read(Members json) {
        return new GapDrag(
                json.wording("wording"),
                json.list("gaps", GapDragShape::word),
                json.list("bank", Pieces::shown),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(GapDrag item, ObjectNode json) {
        Pieces.list(json, "gaps", item.gaps(), (node, each) -> Pieces.put(node, each.id(), each.wording())
                .put("word", each.word().value()));
        Pieces.list(json, "bank", item.bank(), Pieces::put);
    }

    private static GapDrag.Gap word(Members json) {
        return new GapDrag.Gap(json.id("id"), json.wording("wording"), json.id("word"));
    }
}
