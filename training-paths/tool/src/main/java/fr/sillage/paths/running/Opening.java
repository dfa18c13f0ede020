package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.paths.authoring.Drafting;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.authoring.Paths;
import fr.sillage.paths.engine.PathVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Turns a draft into a version that a cohort follows, as it stands on the author's screen. */
@ApplicationScoped
public class Opening {

    private static final int FIRST = 1;

    private final Drafting drafting;
    private final Paths drafts;
    private final OpenPaths paths;
    private final Enrolling enrolling;
    private final Clock clock;

    @Inject
    public Opening(Drafting drafting, Paths drafts, OpenPaths paths, Enrolling enrolling, Clock clock) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.paths = paths;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /** @throws fr.sillage.core.refusals.RefusedException when somebody saved since, when it is open, or when absent */
    @Transactional
    public void open(PathId id, CourseId course, int revision, PathVersion content) {
        drafting.revise(id, course, revision, content);
        drafts.opened(id, course, FIRST);
        OpenPath path = new OpenPath(id, course, FIRST, content, Days.date(clock));
        paths.add(path);
        enrolling.everybody(path);
    }
}
