package fr.sillage.paths.engine.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Opening;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.Terms;
import fr.sillage.paths.engine.Workshop;

/** Path versions as JSON: {@code {"v":1,"title","steps":[{"id","kind","title","minutes","modality","opens",…}]}}. */
public final class PathCodec {

    static final int VERSION = 1;
    static final ObjectMapper MAPPER = new ObjectMapper();

    private PathCodec() {}

    /**
     * A path out of what {@link #write} gave.
     *
     * @throws Unreadable when it is not JSON, or of an unknown version or kind, or incomplete
     */
    public static PathVersion read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node == null || !node.isObject()) throw new Unreadable(Unreadable.Reason.NOT_JSON, "start");
            return PathReader.read(node);
        } catch (JsonProcessingException e) {
            throw new Unreadable(Unreadable.Reason.NOT_JSON, "start");
        }
    }

    /** One line of JSON; equal versions give equal text. */
    public static String write(PathVersion path) {
        ObjectNode json = MAPPER.createObjectNode().put("v", VERSION).put("title", path.title());
        ArrayNode steps = json.putArray("steps");
        path.steps().forEach(step -> write(steps.addObject(), step));
        return json.toString();
    }

    private static void write(ObjectNode json, Step step) {
        Terms terms = step.terms();
        json.put("id", terms.id().value())
                .put("kind", step.kind())
                .put("title", terms.title())
                .put("minutes", terms.minutes())
                .put("modality", terms.modality().name());
        json.putObject("opens").put("kind", openingKind(terms.opening()));
        if (step instanceof Resource resource) write(json, resource.material());
        else if (step instanceof ExerciseStep exercise)
            json.put("exercise", exercise.exercise().toString());
        else if (step instanceof Workshop workshop)
            json.put("starts", workshop.starts().toString()).put("place", workshop.place());
        else throw new IllegalStateException("no JSON for " + step.kind());
    }

    private static void write(ObjectNode json, Material material) {
        if (material instanceof Material.Link link)
            json.put("link", link.address().toString());
        else if (material instanceof Material.Text text) json.put("text", text.words());
        else throw new IllegalStateException("no JSON for this material");
    }

    private static String openingKind(Opening opening) {
        if (opening instanceof Opening.AfterPrevious) return PathReader.AFTER_PREVIOUS;
        if (opening instanceof Opening.Always) return PathReader.ALWAYS;
        throw new IllegalStateException("no JSON for this opening");
    }
}
