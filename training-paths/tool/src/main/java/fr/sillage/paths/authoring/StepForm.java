package fr.sillage.paths.authoring;

import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.Workshop;
import java.util.Map;
import java.util.Set;

/**
 * A step as its author types it: every field as text, empty where the kind has none.
 *
 * @param fields by their names: title, minutes, modality, link, text, exercise, day, time, place
 */
public record StepForm(String id, String kind, Map<String, String> fields) {

    static final Set<String> KINDS = Set.of(Resource.KIND, ExerciseStep.KIND, Workshop.KIND);

    public StepForm {
        fields = Map.copyOf(fields);
    }

    static StepForm of(Step step) {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "title", step.title(),
                "minutes", String.valueOf(step.minutes()),
                "modality", step.modality().name()));
        if (step instanceof Resource resource) {
            if (resource.material() instanceof Material.Link link)
                fields.put("link", link.address().toString());
            if (resource.material() instanceof Material.Text text) fields.put("text", text.words());
        } else if (step instanceof ExerciseStep exercise) {
            fields.put("exercise", exercise.exercise().toString());
        } else if (step instanceof Workshop workshop) {
            fields.put("day", workshop.starts().toLocalDate().toString());
            fields.put("time", workshop.starts().toLocalTime().toString());
            fields.put("place", workshop.place());
        }
        return new StepForm(step.id().value(), step.kind(), fields);
    }

    /** What was typed, without the space around it. */
    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Name of a field in the page and in what is posted. */
    public String name(String field) {
        return "step." + id + "." + field;
    }

    public boolean isResource() {
        return kind.equals(Resource.KIND);
    }

    public boolean isExercise() {
        return kind.equals(ExerciseStep.KIND);
    }

    public boolean isWorkshop() {
        return kind.equals(Workshop.KIND);
    }

    public boolean isIn(Modality modality) {
        return get("modality").equals(modality.name());
    }
}
