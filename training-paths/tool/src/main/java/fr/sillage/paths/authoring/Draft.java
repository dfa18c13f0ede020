package fr.sillage.paths.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.paths.engine.PathVersion;
import java.util.Optional;

/**
 * A path as its author last left it.
 *
 * @param opened number of the version that runs; none while nobody follows it
 * @param revision tells two authors apart: whoever saves names the one they read
 */
public record Draft(PathId id, CourseId course, PathVersion content, Optional<Integer> opened, int revision) {

    public boolean isOpened() {
        return opened.isPresent();
    }
}
