package fr.sillage.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL of our own for demo and tests, as durable as a real one. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts on what the directory holds, or on an empty database; whoever was left running there is stopped first. */
    public static EmbeddedDatabase on(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        stopLeftOver(directory);
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library trades durability for speed in unit tests; an answer said to be stored must be stored.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100")
                .start());
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** The first line of {@code postmaster.pid} is the process that holds the directory. */
    private static void stopLeftOver(Path directory) throws IOException {
        Path lock = directory.resolve("postmaster.pid");
        if (!Files.exists(lock)) return;
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
        Optional<ProcessHandle> left = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        left.ifPresent(process -> {
            process.destroy();
            process.onExit()
                    .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        });
        if (left.isEmpty()) Files.deleteIfExists(lock);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
