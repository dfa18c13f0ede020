package fr.sillage.exerciser.engine.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.exerciser.engine.ResponseRefused;
import fr.sillage.exerciser.engine.json.Unreadable.Reason;
import java.util.function.Function;

/** Text to tree and back, with the version and kind that every stored value bears. */
final class Json {

    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode versioned(String kind) {
        return object().put("v", VERSION).put("kind", kind);
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Reads the object and checks its version; what the reader finds out of bounds is malformed too. */
    static <T> T read(String json, Function<Members, T> reader) {
        Members members = new Members(tree(json), "");
        if (!members.node().path("v").isInt() || members.node().path("v").intValue() != VERSION) {
            throw new Unreadable(Reason.UNKNOWN_VERSION, "v");
        }
        try {
            return reader.apply(members);
        } catch (IllegalArgumentException | ResponseRefused e) {
            // values guard themselves; their message may quote the content, so only its type goes on
            throw new Unreadable(Reason.MALFORMED, members.node().path("kind").asText());
        }
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!tree.isObject()) {
                throw new Unreadable(Reason.NOT_JSON, "start");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new Unreadable(Reason.NOT_JSON, "content");
        }
    }
}
