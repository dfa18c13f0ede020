package fr.sillage.traces.mine;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.texts.Texts;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A response in the pattern syntax (xAPI 1.0.3, Data Appendix C), as a person reads it. */
final class SaidAnswer {

    private static final Pattern BETWEEN = Pattern.compile("\\[,]");
    private static final Pattern PAIR = Pattern.compile("\\[\\.]");

    private SaidAnswer() {}

    /** @param definition of the interaction that the response answers */
    static String of(String response, JsonNode definition, Texts texts) {
        if (response.isBlank()) return texts.of("traces.answer.none");
        return switch (definition.path("interactionType").asText()) {
            case "true-false" -> texts.of("true".equals(response) ? "traces.answer.true" : "traces.answer.false");
            case "choice" ->
                Arrays.stream(BETWEEN.split(response))
                        .map(id -> described(id, definition.path("choices")))
                        .collect(Collectors.joining(", "));
            case "matching" ->
                Arrays.stream(BETWEEN.split(response))
                        .map(pair -> pair(pair, definition))
                        .collect(Collectors.joining(", "));
            case "numeric" -> number(response, texts);
            default -> response.replace("[,]", ", ").strip();
        };
    }

    private static String pair(String pair, JsonNode definition) {
        String[] sides = PAIR.split(pair, 2);
        if (sides.length < 2) return pair;
        return described(sides[0], definition.path("source")) + " → " + described(sides[1], definition.path("target"));
    }

    private static String described(String id, JsonNode components) {
        for (JsonNode component : components) {
            if (component.path("id").asText().equals(id)) return InFrench.of(component.path("description"), id);
        }
        return id;
    }

    /** Digit by digit as it was typed, not rounded. */
    private static String number(String response, Texts texts) {
        String decimals = texts.locale().getLanguage().equals("fr") ? response.replace('.', ',') : response;
        return decimals.replace('-', '\u2212');
    }
}
