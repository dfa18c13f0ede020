package fr.sillage.paths.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Opening;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Terms;
import fr.sillage.paths.engine.Workshop;
import fr.sillage.paths.engine.json.Unreadable.Reason;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The way back of {@link PathCodec}. Values out of bounds are malformed as much as absent ones. */
final class PathReader {

    static final String AFTER_PREVIOUS = "AFTER_PREVIOUS";
    static final String ALWAYS = "ALWAYS";

    private PathReader() {}

    static PathVersion read(JsonNode json) {
        JsonNode version = json.path("v");
        if (!version.isInt() || version.intValue() != PathCodec.VERSION) {
            throw new Unreadable(Reason.UNKNOWN_VERSION, "v");
        }
        JsonNode array = json.path("steps");
        if (!array.isArray() || array.size() > PathVersion.MOST_STEPS) throw new Unreadable(Reason.MALFORMED, "steps");
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            steps.add(guarded(array.get(i), "steps[" + i + "]"));
        }
        try {
            return new PathVersion(text(json, "title"), steps);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Reason.MALFORMED, e.getMessage());
        }
    }

    private static Step guarded(JsonNode json, String place) {
        try {
            return step(json);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new Unreadable(Reason.MALFORMED, place);
        }
    }

    private static Step step(JsonNode json) {
        Terms terms = new Terms(
                new StepId(text(json, "id")),
                text(json, "title"),
                minutes(json),
                Modality.valueOf(text(json, "modality")),
                opening(json.path("opens")));
        String kind = text(json, "kind");
        if (kind.equals(Resource.KIND)) return new Resource(terms, material(json));
        if (kind.equals(ExerciseStep.KIND)) return new ExerciseStep(terms, UUID.fromString(text(json, "exercise")));
        if (kind.equals(Workshop.KIND)) {
            return new Workshop(terms, LocalDateTime.parse(text(json, "starts")), text(json, "place"));
        }
        throw new Unreadable(Reason.UNKNOWN_KIND, "kind");
    }

    private static Material material(JsonNode json) {
        return json.has("link")
                ? new Material.Link(URI.create(text(json, "link")))
                : new Material.Text(text(json, "text"));
    }

    private static Opening opening(JsonNode json) {
        String kind = text(json, "kind");
        if (kind.equals(AFTER_PREVIOUS)) return new Opening.AfterPrevious();
        if (kind.equals(ALWAYS)) return new Opening.Always();
        throw new Unreadable(Reason.UNKNOWN_KIND, "opens");
    }

    private static int minutes(JsonNode json) {
        JsonNode minutes = json.path("minutes");
        if (!minutes.isInt()) throw new Unreadable(Reason.MALFORMED, "minutes");
        return minutes.intValue();
    }

    private static String text(JsonNode json, String name) {
        JsonNode member = json.path(name);
        if (!member.isTextual()) throw new Unreadable(Reason.MALFORMED, name);
        return member.textValue();
    }
}
