package fr.sillage.paths.authoring;

import fr.sillage.core.texts.Texts;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.Workshop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** A form that is already good as it stands: "avant, s’exercer, se retrouver", to be changed rather than written. */
final class PathModel {

    private PathModel() {}

    /**
     * @param today the workshop is set three weeks later, on a Wednesday afternoon, when schools have no lessons
     * @param exercise the one chosen beforehand, or empty
     */
    static PathForm threeSteps(Texts texts, LocalDate today, String exercise) {
        LocalDate wednesday = today.plusWeeks(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        return new PathForm(
                texts.of("paths.model.title"),
                List.of(
                        step(texts, "resource", Resource.KIND, 20, Modality.FREE, Map.of("text", text(texts))),
                        step(texts, "exercise", ExerciseStep.KIND, 30, Modality.FREE, Map.of("exercise", exercise)),
                        step(
                                texts,
                                "workshop",
                                Workshop.KIND,
                                120,
                                Modality.PRESENCE,
                                Map.of(
                                        "day",
                                        wednesday.toString(),
                                        "time",
                                        "14:00",
                                        "place",
                                        texts.of("paths.model.workshop.place")))));
    }

    private static String text(Texts texts) {
        return texts.of("paths.model.resource.text");
    }

    private static StepForm step(
            Texts texts, String id, String kind, int minutes, Modality modality, Map<String, String> own) {
        Map<String, String> fields = new java.util.HashMap<>(own);
        fields.put("title", texts.of("paths.model." + id + ".title"));
        fields.put("minutes", String.valueOf(minutes));
        fields.put("modality", modality.name());
        return new StepForm(id, kind, fields);
    }
}
