package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fourteen trainees arrive, the trainer opens a path of three steps to them, they go different lengths of it. Sophie A.
 * has all of it before her.
 */
record TrainingRehearsal(String ent, Clock clock) {

    private static final String PLATFORM = "formation";
    private static final String EXERCISE = "Donner un retour qui explique";

    private static final List<String> COHORT =
            List.of("301", "302", "303", "304", "305", "306", "311", "312", "313", "314", "315", "321", "322", "323");
    private static final List<String> READ = List.of("302", "303", "304", "305", "311", "312", "313", "321");
    private static final List<String> PRESENT = List.of("Karim B.", "Élise C.", "Thomas F.", "Awa D.", "Julien H.");

    private static final Manner ATTENTIVE = new Manner(1, Set.of("eq-05", "fr-03"), Set.of());
    private static final Manner HURRIED = new Manner(2, Set.of("eq-04"), Set.of("eq-05", "fr-05"));
    private static final Map<String, Manner> PRACTISED = Map.of(
            "302", ATTENTIVE, "303", HURRIED, "304", Manner.SURE, "305", ATTENTIVE, "311", HURRIED, "312", ATTENTIVE);

    void run() throws IOException, InterruptedException {
        Walk trainer = Walk.into(ent, PLATFORM, "12");
        SchoolRehearsal.createExample(trainer, Map.of("title", EXERCISE));
        Map<String, Walk> cohort = new LinkedHashMap<>();
        for (String trainee : COHORT) cohort.put(trainee, Walk.into(ent, PLATFORM, trainee));
        openPath(trainer);
        for (String trainee : READ) follow(cohort.get(trainee), Optional.ofNullable(PRACTISED.get(trainee)));
        callRoll(trainer);
    }

    /** The model as it stands, but for its workshop: that one is today, so that there is a roll to call. */
    private void openPath(Walk trainer) throws IOException, InterruptedException {
        trainer.follow("/paths").follow("/drafts/new");
        String day = trainer.find("input[type=date]").attr("name");
        trainer.send(
                        "form:has(input[type=date])",
                        Map.of(day, LocalDate.now(clock).toString()))
                .press("button[formaction$=/opening]");
    }

    private static void follow(Walk trainee, Optional<Manner> practice) throws IOException, InterruptedException {
        trainee.follow("/tasks").follow("/my-paths/").send("form[action*=/steps/]");
        if (practice.isPresent()) new Working(trainee.send("form[action$=/start]"), practice.get()).all();
    }

    private static void callRoll(Walk trainer) throws IOException, InterruptedException {
        trainer.follow("/workshops/");
        Map<String, String> marks = new HashMap<>();
        for (String name : PRESENT) {
            String mark = "fieldset:has(legend:contains(" + name + ")) input[value=present]";
            marks.put(trainer.find(mark).attr("name"), "present");
        }
        trainer.send("form:has(input[value=present])", marks);
    }
}
