package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.Item;

/** Items as JSON, key and feedback included: for storage, never for a page. */
public final class ItemCodec {

    private ItemCodec() {}

    /**
     * An item out of what {@link #write} gave.
     *
     * @throws Unreadable when it is not JSON, or of an unknown version or kind, or incomplete
     */
    public static Item read(String json) {
        return Json.read(json, ItemCodec::item);
    }

    /** One line of JSON; equal items give equal text. */
    public static String write(Item item) {
        return Json.write(node(item));
    }

    static Item item(Members json) {
        return Shapes.of(json.text("kind")).read(json);
    }

    static ObjectNode node(Item item) {
        ObjectNode json =
                Json.versioned(item.kind()).put("wording", item.wording().html());
        Shapes.of(item).writeAny(item, json);
        Pieces.put(json, "generalFeedback", item.generalFeedback());
        return json;
    }
}
