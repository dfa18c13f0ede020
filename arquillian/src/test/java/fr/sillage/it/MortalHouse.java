package fr.sillage.it;

import fr.sillage.launcher.DemoHouse;
import fr.sillage.launcher.EmbeddedDatabase;
import fr.sillage.launcher.Server;
import fr.sillage.launcher.StartRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** What stays when its server dies: the database, the keys, the ENT's files. */
final class MortalHouse implements AutoCloseable {

    private final DemoHouse house;
    private final EmbeddedDatabase database;

    private MortalHouse(DemoHouse house, EmbeddedDatabase database) {
        this.house = house;
        this.database = database;
    }

    /** Everything but the server, which Arquillian starts. */
    static MortalHouse furnished() throws IOException, StartRefused {
        DemoHouse house = DemoHouse.at(Path.of(System.getProperty("mortal.house")), port("mortal.http.port"), true);
        EmbeddedDatabase database = EmbeddedDatabase.on(house.database(), port("mortal.database.port"));
        house.environment(database, Map.of());
        Path installation = House.installation();
        Server.prepare(installation.resolve("server"), house.server(), installation.resolve("demo/sillage-demo.ear"));
        return new MortalHouse(house, database);
    }

    String ent() {
        return house.ent() + "/ent";
    }

    /** Its door, as the school's ENT knows it. */
    Door door() {
        return new Door("http://127.0.0.1:" + house.port(), ent() + "/ecole", "sillage-ecole");
    }

    /** Kills as {@code kill -9} does: no shutdown hook, no last word. */
    void killServer() {
        String mark = "-Djboss.server.base.dir=" + house.server();
        ProcessHandle server = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(mark))
                        .orElse(false))
                .findFirst()
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest door = HttpRequest.newBuilder(URI.create(ent() + "/"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> client.send(door, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    /** How many answers to the item at a position stand in the database. */
    int stored(String attempt, int position) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "mortal");
                PreparedStatement query = connection.prepareStatement(
                        """
                        select count(*) from exerciser.answer a
                        join exerciser.attempt t on t.id = a.attempt
                        join exerciser.exercise_version v on v.exercise = t.exercise and v.number = t.version
                        where a.attempt = ?::uuid and a.item::text = v.items -> ? ->> 'id'""")) {
            query.setString(1, attempt);
            query.setInt(2, position - 1);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private static int port(String name) {
        return Integer.parseInt(System.getProperty(name));
    }
}
