package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.exerciser.practice.OfferedElsewhere;
import fr.sillage.paths.engine.ExerciseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The exercises that are steps of a running path: the path's own line leads to them. */
@ApplicationScoped
public class AskedOnPaths implements OfferedElsewhere {

    private final OpenPaths paths;

    @Inject
    public AskedOnPaths(OpenPaths paths) {
        this.paths = paths;
    }

    @Override
    public Set<UUID> in(CourseId course) {
        return paths.in(course).stream()
                .flatMap(path -> path.content().steps().stream())
                .filter(ExerciseStep.class::isInstance)
                .map(step -> ((ExerciseStep) step).exercise())
                .collect(Collectors.toSet());
    }
}
