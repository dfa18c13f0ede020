package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.exerciser.TestDatabase;
import fr.sillage.exerciser.engine.Item;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Exercises in the test database. */
public final class StoredExercises {

    public static final Instant MADE = Instant.parse("2026-11-23T08:00:00Z");

    private StoredExercises() {}

    public static ExerciseVersion of(CourseId course, Item... items) {
        ExerciseId id = new ExerciseId(UUID.randomUUID());
        TestDatabase.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into exerciser.exercise (id, course, title, version, created_by, created_at) values (?, ?, ?, 1, ?, ?)",
                        id.value(),
                        course.value(),
                        "Équations",
                        UUID.randomUUID(),
                        MADE));
        ExerciseVersion version = ExerciseVersion.first(id, List.of(items));
        versions().add(version, MADE);
        return version;
    }

    public static void archive(ExerciseId exercise) {
        TestDatabase.jdbi()
                .useHandle(handle -> handle.execute(
                        "update exerciser.exercise set archived_at = ? where id = ?", MADE, exercise.value()));
    }

    public static Versions versions() {
        return new Versions(TestDatabase.jdbi());
    }

    /** A version that is nowhere stored. */
    public static ExerciseVersion unstored(Item... items) {
        return ExerciseVersion.first(new ExerciseId(UUID.randomUUID()), List.of(items));
    }
}
