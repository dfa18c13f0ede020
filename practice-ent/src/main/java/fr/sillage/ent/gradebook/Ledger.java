package fr.sillage.ent.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The gradebook's bare state and its JSON: {@code {"next", "lineItems": [{"id", "courseId", …, "scores": […]}]}}. */
final class Ledger {

    private final Map<Long, LineItem> items = new TreeMap<>();
    private final Map<Long, Map<String, Score>> scores = new TreeMap<>();
    private long next = 1;

    static Ledger read(JsonNode json) {
        Ledger ledger = new Ledger();
        ledger.next = json.path("next").asLong(1);
        for (JsonNode entry : json.path("lineItems")) {
            LineItem item = new LineItem(
                    entry.path("id").asLong(), entry.path("courseId").asText(), LineItem.Draft.read(entry));
            ledger.put(item);
            for (JsonNode score : entry.path("scores")) {
                ledger.put(item.id(), Score.read(score));
            }
        }
        return ledger;
    }

    Stream<LineItem> items() {
        return items.values().stream();
    }

    Optional<LineItem> item(long id) {
        return Optional.ofNullable(items.get(id));
    }

    LineItem add(String courseId, LineItem.Draft draft) {
        LineItem item = new LineItem(next++, courseId, draft);
        put(item);
        return item;
    }

    void put(LineItem item) {
        items.put(item.id(), item);
    }

    void put(long id, Score score) {
        scores.computeIfAbsent(id, key -> new TreeMap<>()).put(score.userId(), score);
    }

    void remove(long id) {
        items.remove(id);
        scores.remove(id);
    }

    void clear() {
        items.clear();
        scores.clear();
    }

    Optional<Score> score(long id, String userId) {
        return Optional.ofNullable(scores.getOrDefault(id, Map.of()).get(userId));
    }

    List<Score> scores(long id) {
        return new ArrayList<>(scores.getOrDefault(id, Map.of()).values());
    }

    JsonNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("next", next);
        ArrayNode list = json.putArray("lineItems");
        for (LineItem item : items.values()) {
            ObjectNode entry = list.addObject();
            entry.put("id", item.id());
            entry.put("courseId", item.courseId());
            entry.setAll(item.json());
            ArrayNode given = entry.putArray("scores");
            scores(item.id()).forEach(score -> given.add(score.json()));
        }
        return json;
    }
}
