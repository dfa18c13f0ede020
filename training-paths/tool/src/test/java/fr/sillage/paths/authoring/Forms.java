package fr.sillage.paths.authoring;

import fr.sillage.paths.Training;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

/** Forms as a browser posts them. */
public final class Forms {

    private Forms() {}

    /** A path as its own form posts it, unchanged. */
    public static MultivaluedMap<String, String> posting(Training training) {
        PathForm form = PathForm.of(training.path());
        MultivaluedMap<String, String> posted = new MultivaluedHashMap<>();
        posted.putSingle("title", form.title());
        form.steps().forEach(step -> {
            posted.add("step", step.id() + " " + step.kind());
            step.fields().forEach((field, value) -> posted.putSingle(step.name(field), value));
        });
        return posted;
    }
}
