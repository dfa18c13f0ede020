package fr.sillage.bench;

import fr.sillage.bench.house.BenchHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory of a run.
 *
 * @param passing whether it goes with the run
 */
record Scratch(Path directory, boolean passing) implements AutoCloseable {

    /** For the end that comes by Ctrl-C: nothing is left running, nothing left lying about. */
    void closeWith(BenchHouse house) {
        try {
            house.close();
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (!passing || !Files.exists(directory)) return;
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.deleteIfExists(path);
        }
    }
}
