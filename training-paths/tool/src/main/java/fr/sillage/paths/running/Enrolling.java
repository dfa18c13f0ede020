package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.Role;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.events.Enrolled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cohort of a path: every learner of its course, those who come later included. */
@ApplicationScoped
public class Enrolling {

    private final OpenPaths paths;
    private final Participations participations;
    private final Settling settling;
    private final Courses courses;
    private final EventLog log;
    private final Clock clock;

    @Inject
    public Enrolling(
            OpenPaths paths,
            Participations participations,
            Settling settling,
            Courses courses,
            EventLog log,
            Clock clock) {
        this.paths = paths;
        this.participations = participations;
        this.settling = settling;
        this.courses = courses;
        this.log = log;
        this.clock = clock;
    }

    /** Enrols a learner of the course in every path that runs there; what they did before counts at once. */
    @Transactional
    public List<OpenPath> arriving(PersonId learner, CourseId course) {
        List<OpenPath> running = paths.in(course);
        Set<PathId> followed = new HashSet<>(participations.followed(learner, course));
        running.stream().filter(path -> !followed.contains(path.id())).forEach(path -> enrol(path, learner));
        return running;
    }

    /** Enrols whoever came to the course as a learner and as nothing more. */
    @Transactional
    public void everybody(OpenPath path) {
        Set<PersonId> cohort = new HashSet<>(courses.members(path.course(), Role.LEARNER));
        courses.members(path.course(), Role.INSTRUCTOR).forEach(cohort::remove);
        cohort.forEach(learner -> enrol(path, learner));
    }

    private void enrol(OpenPath path, PersonId learner) {
        if (!participations.add(path, learner)) return;
        log.append(path.event(Days.today(clock), learner, new Enrolled(path.title())));
        settling.settle(path, learner, Days.today(clock));
    }
}
