package fr.sillage.paths.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.paths.engine.PathVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing a path before anybody follows it. */
@ApplicationScoped
public class Drafting {

    private final Paths paths;

    @Inject
    public Drafting(Paths paths) {
        this.paths = paths;
    }

    @Transactional
    public PathId create(CourseId course, PathVersion content) {
        return paths.create(course, content);
    }

    /**
     * @param revision the one that the author read
     * @throws fr.sillage.core.refusals.RefusedException when somebody saved since, when it is open, or when absent
     */
    @Transactional
    public void revise(PathId id, CourseId course, int revision, PathVersion content) {
        paths.revise(id, course, revision, content);
    }
}
