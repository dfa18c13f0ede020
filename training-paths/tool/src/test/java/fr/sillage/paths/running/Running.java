package fr.sillage.paths.running;

import fr.sillage.core.courses.Courses;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.TestDatabase;
import fr.sillage.paths.Training;
import fr.sillage.paths.authoring.Drafting;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.authoring.Paths;
import fr.sillage.paths.engine.StepId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The room as the server wires it, on Monday 23 November 2026 at a quarter past nine in the evening. */
public final class Running {

    public static final Instant NOW = Instant.parse("2026-11-23T20:15:00Z");
    /** Midnight in Paris, where it is winter. */
    public static final Instant TODAY = Instant.parse("2026-11-22T23:00:00Z");

    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final EventLog log = new EventLog(TestDatabase.jdbi());
    public final OpenPaths paths = new OpenPaths(TestDatabase.jdbi());
    public final Participations participations = new Participations(TestDatabase.jdbi());
    public final Histories histories = new Histories(log, participations);
    public final Settling settling = new Settling(participations, histories, log);
    public final Enrolling enrolling =
            new Enrolling(paths, participations, settling, new Courses(TestDatabase.jdbi()), log, clock);
    public final Following following = new Following(enrolling, histories, settling, clock);
    public final AttemptsEnded attemptsEnded = new AttemptsEnded(paths, settling);
    private final Declaring declaring = new Declaring(paths, participations, histories, settling, log, clock);

    public PathId open(Training training) {
        return open(training, "Enseigner en hybride");
    }

    /** Written and opened by the trainer, as the pages do it. */
    public PathId open(Training training, String title) {
        PathId id = TestDatabase.withEntities(
                entities -> new Drafting(new Paths(entities)).create(training.course, training.path(title)));
        TestDatabase.withEntities(entities -> {
            opening(entities).open(id, training.course, 0, training.path(title));
            return id;
        });
        return id;
    }

    private Opening opening(EntityManager entities) {
        Paths drafts = new Paths(entities);
        return new Opening(new Drafting(drafts), drafts, paths, enrolling, clock);
    }

    public void declare(PathId path, Training training, PersonId person, StepId step) {
        TestDatabase.inTransaction(() -> declaring.done(path, training.course, person, step));
    }

    public History history(PathId path, Training training, PersonId person) {
        return following.path(path, person, training.course).orElseThrow();
    }

    /** What the log says about a path, everybody's, in order. */
    public List<DomainEvent> told(PathId path) {
        return log.about(path.value());
    }

    public List<String> types(PathId path, PersonId person) {
        return told(path).stream()
                .filter(event -> event.person().orElseThrow().equals(person))
                .map(DomainEvent::type)
                .toList();
    }

    public boolean isCompleted(PathId path, PersonId person) {
        return TestDatabase.jdbi().withHandle(handle -> handle.select(
                        "select completed from paths.participation where path = ? and person = ?",
                        path.value(),
                        person.value())
                .mapTo(Boolean.class)
                .one());
    }

    /** Everything stored, except the log's own bookkeeping, to compare before and after. */
    public static List<String> rows(UUID path) {
        return TestDatabase.jdbi().withHandle(handle -> handle.select(
                        """
                                select e::text from core.event e where subject = ?
                                union all select p::text from paths.participation p where path = ?
                                union all select r::text from paths.roll r where path = ? order by 1""",
                        path,
                        path,
                        path)
                .mapTo(String.class)
                .list());
    }
}
