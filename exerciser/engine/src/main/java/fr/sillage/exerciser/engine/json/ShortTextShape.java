package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TextPattern;

/** {@code variants: [{pattern, credit, feedback?}]}. */
final class ShortTextShape implements Shape<ShortText> {

    @Override
    public String kind() {
        return ShortText.KIND;
    }

    @Override
    public Class<ShortText> type() {
        return ShortText.class;
    }

    @Override
    public ShortText read(Members json) {
        return new ShortText(
                json.wording("wording"),
                json.list("variants", ShortTextShape::variant),
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(ShortText item, ObjectNode json) {
        Pieces.list(json, "variants", item.variants(), ShortTextShape::put);
    }

    static ShortText.Variant variant(Members json) {
        return new ShortText.Variant(
                new TextPattern(json.text("pattern")), Pieces.credit(json), json.optionalWording("feedback"));
    }

    static void put(ObjectNode json, ShortText.Variant variant) {
        json.put("pattern", variant.pattern().source())
                .put("credit", variant.credit().fraction());
        Pieces.put(json, "feedback", variant.feedback());
    }
}
