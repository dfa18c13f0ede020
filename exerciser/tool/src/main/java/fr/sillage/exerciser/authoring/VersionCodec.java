package fr.sillage.exerciser.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.sillage.core.json.Json;
import fr.sillage.exerciser.engine.json.ItemCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The items of a version as JSON: {@code [{"id": …, "item": {"v":1, …}}]}. */
final class VersionCodec {

    private VersionCodec() {}

    static String write(List<ExerciseItem> items) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        for (ExerciseItem item : items) {
            array.addObject().put("id", item.id().toString()).set("item", tree(ItemCodec.write(item.item())));
        }
        return array.toString();
    }

    static List<ExerciseItem> read(String json) {
        List<ExerciseItem> items = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            UUID id = UUID.fromString(node.path("id").textValue());
            items.add(new ExerciseItem(
                    id, items.size() + 1, ItemCodec.read(node.path("item").toString())));
        }
        return items;
    }

    /** Keys are exact numbers, so they must not pass through a double. */
    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER
                    .reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("items that we wrote cannot be read", e);
        }
    }
}
