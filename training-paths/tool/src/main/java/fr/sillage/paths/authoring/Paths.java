package fr.sillage.paths.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.engine.PathVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The paths of courses. Everything that changes one runs in the caller's transaction. */
@ApplicationScoped
public class Paths {

    @PersistenceContext(unitName = "sillage")
    private EntityManager entities;

    @Inject
    Paths() {}

    /** Outside a container. */
    public Paths(EntityManager entities) {
        this.entities = entities;
    }

    public List<Draft> in(CourseId course) {
        return entities.createQuery("select p from Path p where p.course = :course order by p.id", Path.class)
                .setParameter("course", course.value())
                .getResultStream()
                .map(Path::draft)
                .toList();
    }

    /** Nothing for the path of another course, as if absent. */
    public Optional<Draft> find(PathId id, CourseId course) {
        return Optional.ofNullable(entities.find(Path.class, id.value()))
                .filter(path -> path.isIn(course))
                .map(Path::draft);
    }

    PathId create(CourseId course, PathVersion content) {
        PathId id = PathId.next();
        entities.persist(new Path(id, course, content));
        entities.flush();
        return id;
    }

    /** @throws fr.sillage.core.refusals.RefusedException when somebody saved since, or opened it */
    void revise(PathId id, CourseId course, int revision, PathVersion content) {
        Path path = entity(id, course);
        if (path.isOpened()) throw AuthoringRefusal.PATH_OPENED.refused();
        if (path.revision() != revision) throw AuthoringRefusal.PATH_CHANGED.refused();
        path.revise(content);
        save();
    }

    /** Marks the version that runs from now on. */
    public void opened(PathId id, CourseId course, int number) {
        entity(id, course).opened(number);
        save();
    }

    private Path entity(PathId id, CourseId course) {
        return Optional.ofNullable(entities.find(Path.class, id.value()))
                .filter(path -> path.isIn(course))
                .orElseThrow(SeatRefusal.ABSENT::refused);
    }

    private void save() {
        try {
            entities.flush();
        } catch (jakarta.persistence.OptimisticLockException e) {
            throw AuthoringRefusal.PATH_CHANGED.refused();
        }
    }
}
