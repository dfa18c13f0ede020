package fr.sillage.lrs.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads bytes as one JSON tree with nothing lost: doubled names refused, decimals kept as written, depth bounded. */
public final class JsonTrees {
    /** Levels of objects and arrays; a statement without extensions needs nine. */
    public static final int DEPTH = 100;

    // far beyond IEEE 754, and far from where arithmetic on decimals overflows
    private static final int EXPONENT = 10_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonTrees() {}

    /**
     * The tree of a whole document.
     *
     * @throws Refused when the bytes are not one JSON value, or not one that can be kept
     */
    public static JsonNode read(byte[] json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) throw new Refused("", "there is no JSON in the request");
            refuseUnkeepable(tree);
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new Refused(
                    "",
                    "is not acceptable JSON" + where + ": a fault of grammar, a name given twice, or more than " + DEPTH
                            + " levels");
        } catch (NumberFormatException e) {
            // Jackson lets it through for exponents that no decimal has
            throw new Refused("", "has a number with too large an exponent");
        } catch (IOException e) {
            // CharConversionException and its kin: bytes that are no UTF-8
            throw new Refused("", "is not text in UTF-8");
        }
    }

    /** The text of a tree; the same bytes come back for the same tree. */
    public static String write(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseUnkeepable(JsonNode node) {
        if (node.isTextual()) refuseLoneSurrogates(node.textValue());
        if (node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > EXPONENT)
            throw new Refused("", "has a number with too large an exponent");
        for (Map.Entry<String, JsonNode> member : node.properties()) refuseLoneSurrogates(member.getKey());
        for (JsonNode child : node) refuseUnkeepable(child);
    }

    // half a character has no UTF-8, so it could not be given back as it came
    private static void refuseLoneSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) throw new Refused("", "has half a surrogate pair in a string (RFC 8259 section 8.2)");
            i++;
        }
    }
}
