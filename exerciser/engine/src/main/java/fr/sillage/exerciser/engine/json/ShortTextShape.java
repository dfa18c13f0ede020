package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.ShortText;
import fr.sillage.exerciser.engine.TextPattern;
import fr.sillage.exerciser.engine.Tolerance;

/** {@code variants: [{pattern, credit, feedback?}], tolerance?: {accents, slips, slip, forbidden}}. */
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
                json.has("tolerance") ? Tolerances.read(json.inside("tolerance")) : Tolerance.NONE,
                json.optionalWording("generalFeedback"));
    }

    @Override
    public void write(ShortText item, ObjectNode json) {
        Pieces.list(json, "variants", item.variants(), ShortTextShape::put);
        if (!item.tolerance().equals(Tolerance.NONE)) {
            Tolerances.write(item.tolerance(), json.putObject("tolerance"));
        }
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
