package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.OptionId;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as JSON, for storage: {@code {"v":1,"kind":"chosen","options":["…"]}}. */
public final class ResponseCodec {

    private static final String CHOSEN = "chosen";
    private static final String TRUTH = "truth";
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String PAIRS = "pairs";
    private static final String PARTS = "parts";
    private static final String SEEN = "seen";

    private ResponseCodec() {}

    /** One line of JSON; equal answers give equal text. */
    public static String write(Response response) {
        return Json.write(node(response));
    }

    /**
     * An answer out of what {@link #write} gave.
     *
     * @throws Unreadable when it is not JSON, or of an unknown version or kind, or incomplete
     */
    public static Response read(String json) {
        return Json.read(json, ResponseCodec::read);
    }

    private static ObjectNode node(Response response) {
        if (response instanceof Response.Chosen chosen) {
            ObjectNode json = Json.versioned(CHOSEN);
            ArrayNode options = json.putArray("options");
            chosen.options().forEach(id -> options.add(id.value()));
            return json;
        }
        if (response instanceof Response.Truth truth) {
            return Json.versioned(TRUTH).put("value", truth.value());
        }
        if (response instanceof Response.Text text) {
            return Json.versioned(TEXT).put("typed", text.typed());
        }
        if (response instanceof Response.NumberTyped number) {
            return Json.versioned(NUMBER).put("typed", number.typed());
        }
        if (response instanceof Response.Pairs pairs) {
            ObjectNode json = Json.versioned(PAIRS);
            ObjectNode object = json.putObject("pairs");
            pairs.pairs().forEach((prompt, target) -> object.put(prompt.value(), target.value()));
            return json;
        }
        if (response instanceof Response.Parts parts) {
            ObjectNode json = Json.versioned(PARTS);
            ObjectNode object = json.putObject("parts");
            parts.values().forEach((part, value) -> object.put(part.value(), value));
            return json;
        }
        return Json.versioned(SEEN);
    }

    private static Response read(Members json) {
        return switch (json.text("kind")) {
            case CHOSEN -> new Response.Chosen(json.ids("options"));
            case TRUTH -> new Response.Truth(json.truth("value"));
            case TEXT -> new Response.Text(json.text("typed"));
            case NUMBER -> new Response.NumberTyped(json.text("typed"));
            case PAIRS -> Response.Pairs.of(pairs(json));
            case PARTS -> Response.Parts.of(json.texts("parts"));
            case SEEN -> new Response.Seen();
            default -> throw new Unreadable(Reason.UNKNOWN_KIND, "kind");
        };
    }

    private static Map<OptionId, OptionId> pairs(Members json) {
        return json.object("pairs").properties().stream()
                .collect(Collectors.toMap(
                        pair -> new OptionId(pair.getKey()),
                        pair -> new OptionId(pair.getValue().asText())));
    }
}
