package fr.sillage.launcher.rehearsal;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Mme D. gives the example to the 3e B; six of ten begin it, two come and look. Lina B. and the 4e A are left to
 * visitors.
 */
record SchoolRehearsal(String ent) {

    private static final String PLATFORM = "ecole";
    private static final String BEGINNING = "form[action$=/start]";

    private static final Manner NEARLY_SURE = new Manner(2, Set.of("eq-05", "fr-04"), Set.of());
    private static final Manner LOSES_SIGNS =
            new Manner(1, Set.of("eq-01", "fr-01"), Set.of("eq-02", "eq-03", "eq-06", "eq-07", "fr-03"));
    private static final Manner FORGETS_TO_AGREE =
            new Manner(1, Set.of("eq-03", "fr-02"), Set.of("eq-02", "eq-04", "fr-01", "fr-04", "fr-05"));
    private static final Manner STOPS_HALFWAY = new Manner(2, Set.of("eq-01"), Set.of("eq-04"));

    void run() throws IOException, InterruptedException {
        createExample(Walk.into(ent, PLATFORM, "12"), Map.of());
        begins("102", NEARLY_SURE).all();
        begins("103", Manner.SURE).all();
        begins("104", LOSES_SIGNS).all();
        begins("105", FORGETS_TO_AGREE).all();
        begins("106", STOPS_HALFWAY).some(4);
        begins("107", Manner.SURE);
        Walk.into(ent, PLATFORM, "108");
        Walk.into(ent, PLATFORM, "109");
    }

    /** @param filled fields of the form that creates the exercise, such as another title */
    static void createExample(Walk teacher, Map<String, String> filled) throws IOException, InterruptedException {
        teacher.follow("/exercises")
                .follow("/exercises/imports")
                .send("form[action$=/imports/example]")
                .send("form:has(input[name=title])", filled);
    }

    private Working begins(String pupil, Manner manner) throws IOException, InterruptedException {
        return new Working(Walk.into(ent, PLATFORM, pupil).send(BEGINNING), manner);
    }
}
