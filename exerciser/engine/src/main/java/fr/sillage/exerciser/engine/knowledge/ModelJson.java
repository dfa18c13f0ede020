package fr.sillage.exerciser.engine.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A fitted model as text, to be kept and loaded: {@code {"easiness":{…},"weights":{…},"pace":{…}}}. */
public final class ModelJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelJson() {}

    public static String write(KnowledgeModel model) throws JsonProcessingException {
        return JSON.writeValueAsString(model);
    }

    /** @throws JsonProcessingException when the text is not what {@link #write} gives */
    public static KnowledgeModel read(String text) throws JsonProcessingException {
        return JSON.readValue(text, KnowledgeModel.class);
    }
}
