package fr.sillage.paths.engine;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Paths for tests. */
public final class PathVersions {

    public static final StepId READ = new StepId("read");
    public static final StepId PRACTISE = new StepId("practise");
    public static final StepId MEET = new StepId("meet");

    private PathVersions() {}

    /** 20 minutes to read, 30 to practise, two hours in a room that is visible from the start. */
    public static PathVersion threeSteps() {
        return new PathVersion(
                "Enseigner en hybride",
                List.of(
                        resource(READ, 20),
                        new ExerciseStep(
                                new Terms(PRACTISE, "S’exercer", 30, Modality.FREE, new Opening.AfterPrevious()),
                                UUID.fromString("00000000-0000-4000-8000-000000000001")),
                        new Workshop(
                                new Terms(MEET, "Atelier", 120, Modality.PRESENCE, new Opening.Always()),
                                LocalDateTime.parse("2027-03-12T14:00"),
                                "salle 204")));
    }

    static Resource resource(StepId id, int minutes) {
        return new Resource(
                new Terms(id, "Lire " + id, minutes, Modality.FREE, new Opening.AfterPrevious()),
                new Material.Link(URI.create("https://example.org/" + id)));
    }
}
