package fr.sillage.traces.mine;

import com.fasterxml.jackson.databind.JsonNode;

/** What we wrote into a language map: the authors' own words, which are taken as French. */
final class InFrench {

    private InFrench() {}

    static String of(JsonNode languageMap, String otherwise) {
        String text = languageMap.path("fr").asText();
        return text.isBlank() ? otherwise : text;
    }
}
