package fr.sillage.paths.running;

import fr.sillage.paths.TestDatabase;
import fr.sillage.paths.Training;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.Material;
import fr.sillage.paths.engine.Modality;
import fr.sillage.paths.engine.Opening;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.Resource;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Terms;
import java.time.LocalDate;
import java.util.List;

/** A running path of two readings, one behind the other. */
record TwoReadings(PathId path) {

    static final StepId SECOND = new StepId("second");

    TwoReadings(Running running, Training training) {
        this(PathId.next());
        PathVersion content = new PathVersion("Deux lectures", List.of(reading(Training.READ), reading(SECOND)));
        OpenPath open = new OpenPath(path, training.course, 1, content, LocalDate.parse("2026-11-23"));
        TestDatabase.inTransaction(() -> {
            TestDatabase.jdbi()
                    .useHandle(handle -> handle.execute(
                            "insert into paths.path (id, course, body, opened, revision) values (?, ?, '{}', 1, 0)",
                            path.value(),
                            training.course.value()));
            running.paths.add(open);
            running.enrolling.everybody(open);
        });
    }

    private static Resource reading(StepId id) {
        return new Resource(
                new Terms(id, "Lire", 10, Modality.FREE, new Opening.AfterPrevious()), new Material.Text("Un texte."));
    }
}
