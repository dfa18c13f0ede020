package fr.sillage.ent.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.store.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links that teachers added to their courses, oldest first. Safe for concurrent use; kept before it returns. */
public final class AddedLinks {

    private static final int FIRST = 101;

    private final Shelf shelf;
    private final List<ResourceLink> links;

    public AddedLinks(Shelf shelf) {
        this.shelf = shelf;
        this.links = new ArrayList<>(shelf.read().map(AddedLinks::read).orElse(List.of()));
    }

    public synchronized List<ResourceLink> all() {
        return List.copyOf(links);
    }

    /** Adds a link to a course under a fresh id. */
    public synchronized ResourceLink add(String courseId, String title, Map<String, String> custom) {
        ResourceLink link =
                new ResourceLink(String.valueOf(FIRST + links.size()), title, Optional.of(courseId), custom);
        links.add(link);
        shelf.write(json());
        return link;
    }

    private ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (ResourceLink link : links) {
            ObjectNode entry = list.addObject();
            entry.put("id", link.id());
            entry.put("title", link.title());
            entry.put("courseId", link.courseId().orElseThrow());
            ObjectNode custom = entry.putObject("custom");
            link.custom().forEach(custom::put);
        }
        return list;
    }

    private static List<ResourceLink> read(JsonNode list) {
        List<ResourceLink> links = new ArrayList<>();
        for (JsonNode entry : list) {
            Map<String, String> custom = new LinkedHashMap<>();
            entry.path("custom")
                    .properties()
                    .forEach(one -> custom.put(one.getKey(), one.getValue().asText()));
            links.add(new ResourceLink(
                    entry.path("id").asText(),
                    entry.path("title").asText(),
                    Optional.of(entry.path("courseId").asText()),
                    custom));
        }
        return links;
    }
}
