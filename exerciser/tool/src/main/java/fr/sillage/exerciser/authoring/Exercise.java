package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An exercise of a course: its title, which version of its items is asked now, and whether it was put away. */
@Entity
@Table(schema = "exerciser", name = "exercise")
public class Exercise {

    static final int LONGEST_TITLE = 200;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private int version;

    @Column(name = "created_by", nullable = false, updatable = false)
    private UUID createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Version
    private int revision;

    protected Exercise() {}

    Exercise(ExerciseId id, CourseId course, String title, PersonId author, Instant now) {
        this.id = id.value();
        this.course = course.value();
        this.version = 1;
        this.createdBy = author.value();
        this.createdAt = now;
        rename(title);
    }

    public ExerciseId id() {
        return new ExerciseId(id);
    }

    public CourseId course() {
        return new CourseId(course);
    }

    public String title() {
        return title;
    }

    /** Number of the version that new attempts take. */
    public int version() {
        return version;
    }

    public Optional<Instant> archived() {
        return Optional.ofNullable(archivedAt);
    }

    /** Without outer white space and control characters; what is too long is cut, an empty title changes nothing. */
    void rename(String wanted) {
        String stripped = wanted.replaceAll("\\p{Cntrl}", " ").strip();
        if (stripped.isEmpty() && title != null) return;
        if (stripped.isEmpty()) throw new IllegalArgumentException("an exercise needs a title");
        title = stripped.length() > LONGEST_TITLE ? stripped.substring(0, LONGEST_TITLE) : stripped;
    }

    /** Takes it out of every list; what was done in it stays. */
    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }
}
