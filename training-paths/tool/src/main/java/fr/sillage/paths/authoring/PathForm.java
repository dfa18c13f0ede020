package fr.sillage.paths.authoring;

import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.StepId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A path as its author types it, good or bad, so that a page can show it again as it was. */
public record PathForm(String title, List<StepForm> steps) {

    private static final String[] FIELDS = {
        "title", "minutes", "modality", "link", "text", "exercise", "day", "time", "place"
    };

    public PathForm {
        steps = List.copyOf(steps);
    }

    public static PathForm of(PathVersion path) {
        return new PathForm(
                path.title(), path.steps().stream().map(StepForm::of).toList());
    }

    /**
     * Out of a posted form: {@code title}, one {@code step} = "id KIND" a step, in order, and their fields.
     *
     * @throws fr.sillage.core.refusals.RefusedException when it is none that our page could have sent
     */
    public static PathForm of(MultivaluedMap<String, String> posted) {
        List<String> named = posted.getOrDefault("step", List.of());
        if (named.isEmpty() || named.size() > PathVersion.MOST_STEPS) throw AuthoringRefusal.MALFORMED.refused();
        Set<String> ids = new HashSet<>();
        List<StepForm> steps = named.stream().map(name -> step(name, posted)).toList();
        if (!steps.stream().allMatch(step -> ids.add(step.id()))) throw AuthoringRefusal.MALFORMED.refused();
        return new PathForm(
                clean(Optional.ofNullable(posted.getFirst("title")).orElse("")).strip(), steps);
    }

    /** Without NUL, which PostgreSQL stores in no text. */
    private static String clean(String value) {
        return value.replace("\0", "");
    }

    /** The revision that the author read; one that never was, when the page sent none. */
    public static int revision(MultivaluedMap<String, String> posted) {
        String revision = Optional.ofNullable(posted.getFirst("revision")).orElse("");
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1;
    }

    private static StepForm step(String named, MultivaluedMap<String, String> posted) {
        String[] parts = named.split(" ", -1);
        if (parts.length != 2 || !StepId.isOne(parts[0]) || !StepForm.KINDS.contains(parts[1])) {
            throw AuthoringRefusal.MALFORMED.refused();
        }
        Map<String, String> fields = new HashMap<>();
        for (String field : FIELDS) {
            String value = posted.getFirst("step." + parts[0] + "." + field);
            if (value != null) fields.put(field, clean(value));
        }
        return new StepForm(parts[0], parts[1], fields);
    }
}
