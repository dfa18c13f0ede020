package fr.sillage.paths.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.paths.engine.PathVersion;
import fr.sillage.paths.engine.json.PathCodec;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A path as its row: what a trainer edits until it is opened. Rooms see it as a {@link Draft}. */
@Entity
@Table(schema = "paths", name = "path")
public class Path {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String body;

    private Integer opened;

    @Version
    private int revision;

    protected Path() {}

    Path(PathId id, CourseId course, PathVersion content) {
        this.id = id.value();
        this.course = course.value();
        this.body = PathCodec.write(content);
    }

    boolean isIn(CourseId other) {
        return course.equals(other.value());
    }

    boolean isOpened() {
        return opened != null;
    }

    int revision() {
        return revision;
    }

    void revise(PathVersion content) {
        if (isOpened()) throw new IllegalStateException("opened paths are not revised");
        this.body = PathCodec.write(content);
    }

    void opened(int number) {
        this.opened = number;
    }

    Draft draft() {
        return new Draft(
                new PathId(id), new CourseId(course), PathCodec.read(body), Optional.ofNullable(opened), revision);
    }
}
