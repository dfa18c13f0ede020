package fr.sillage.exerciser.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The versions of exercises. Since none ever changes, each node keeps those in use as they are. */
@ApplicationScoped
public class Versions {

    private static final int KEPT = 500;

    private final Jdbi jdbi;
    private final Map<Key, ExerciseVersion> kept = Collections.synchronizedMap(new LeastUsedGo());

    @Inject
    Versions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<ExerciseVersion> find(ExerciseId exercise, int number) {
        Key key = new Key(exercise, number);
        Optional<ExerciseVersion> known = Optional.ofNullable(kept.get(key));
        if (known.isPresent()) return known;
        Optional<ExerciseVersion> loaded = load(key);
        loaded.ifPresent(version -> kept.put(key, version));
        return loaded;
    }

    /** Stores a new version; the caller's transaction decides whether it happened. */
    void add(ExerciseVersion version, Instant now) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into exerciser.exercise_version (exercise, number, items, questions, created_at) values (?, ?, ?::jsonb, ?, ?)",
                version.exercise().value(),
                version.number(),
                VersionCodec.write(version.items()),
                version.questions(),
                now));
    }

    private Optional<ExerciseVersion> load(Key key) {
        return jdbi.withHandle(handle -> handle.select(
                        "select items from exerciser.exercise_version where exercise = ? and number = ?",
                        key.exercise().value(),
                        key.number())
                .mapTo(String.class)
                .findOne()
                .map(items -> new ExerciseVersion(key.exercise(), key.number(), VersionCodec.read(items))));
    }

    private record Key(ExerciseId exercise, int number) {}

    private static final class LeastUsedGo extends LinkedHashMap<Key, ExerciseVersion> {

        private static final long serialVersionUID = 1L;

        LeastUsedGo() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ExerciseVersion> eldest) {
            return size() > KEPT;
        }
    }
}
