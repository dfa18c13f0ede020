package fr.sillage.bench.house;

import fr.sillage.bench.machine.Meter;
import fr.sillage.bench.machine.Processes;
import fr.sillage.bench.wire.Authority;
import fr.sillage.launcher.DemoHouse;
import fr.sillage.launcher.EmbeddedDatabase;
import fr.sillage.launcher.Options;
import fr.sillage.launcher.Ports;
import fr.sillage.launcher.Server;
import fr.sillage.launcher.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** A house of the bench's own: the demo's archive on a database of its own, on ports that were free, empty of people. */
public final class BenchHouse implements AutoCloseable {

    private final Path installation;
    private final DemoHouse house;
    private final EmbeddedDatabase database;
    private final Options options;
    private final boolean store;
    private Optional<Server> server = Optional.empty();
    private double secondsToReady;
    private boolean closed;

    private BenchHouse(Path installation, DemoHouse house, EmbeddedDatabase database, Options options, boolean store) {
        this.installation = installation;
        this.house = house;
        this.database = database;
        this.options = options;
        this.store = store;
    }

    /**
     * The database alone; {@link #open} starts the server.
     *
     * @param store whether traces go to the record store in the same server, or wait in the database
     */
    public static BenchHouse in(Path directory, Path installation, boolean store) throws IOException, StartRefused {
        int port = Ports.anyFreePair();
        DemoHouse house = DemoHouse.at(directory, port, true);
        return new BenchHouse(
                installation,
                house,
                EmbeddedDatabase.on(house.database(), Ports.anyFree()),
                new Options(port, Optional.of(directory), true, true),
                store);
    }

    /** Starts the server and waits until it answers. */
    public void open() throws IOException, StartRefused, InterruptedException {
        open(Map.of());
    }

    /** @param settings environment variables besides those of every house */
    public void open(Map<String, String> settings) throws IOException, StartRefused, InterruptedException {
        Map<String, String> environment = house.environment(database, System.getenv());
        if (!store) environment.keySet().removeIf(name -> name.startsWith("SILLAGE_LRS_"));
        environment.putAll(settings);
        long start = System.nanoTime();
        Server starting = Server.start(installation, "demo", house.server(), options, environment);
        server = Optional.of(starting);
        starting.awaitReady();
        secondsToReady = (System.nanoTime() - start) / 1e9;
    }

    /** Ends the server alone: what it stored stays. */
    public void shut() {
        server.ifPresent(Server::close);
        server = Optional.empty();
    }

    public double secondsToReady() {
        return secondsToReady;
    }

    public Authority tool() {
        return new Authority("127.0.0.1", options.port());
    }

    public Authority ent() {
        return new Authority("localhost", options.port());
    }

    public long serverPid() {
        return server.orElseThrow().pid();
    }

    public Meter meter() throws IOException {
        return new Meter(
                Processes.here(),
                serverPid(),
                databasePid(),
                ProcessHandle.current().pid());
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), "bench");
    }

    public Path directory() {
        return house.directory();
    }

    /** As the platforms file of the demo has it. */
    public Map<String, String> registration() {
        return Map.of("issuer", house.ent() + "/ent/" + Platform.PATH, "client", "sillage-" + Platform.PATH);
    }

    private long databasePid() throws IOException {
        return Long.parseLong(Files.readAllLines(house.database().resolve("postmaster.pid"))
                .get(0)
                .strip());
    }

    @Override
    public synchronized void close() throws IOException {
        shut();
        if (closed) return;
        closed = true;
        database.close();
    }
}
