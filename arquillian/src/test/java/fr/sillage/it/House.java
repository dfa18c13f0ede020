package fr.sillage.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A demo started as {@code ./sillage demo} starts it, mostly once for all tests, with nothing in it; or, to write a test by
 * small steps, one that runs already at the port {@code -Dsillage.house}, its data in {@code -Dsillage.house.data}.
 */
final class House {

    private final int port;
    private final Path data;
    private final String traceSecret;

    private House(int port, Path data, String traceSecret) {
        this.port = port;
        this.data = data;
        this.traceSecret = traceSecret;
    }

    static House open() {
        return Shared.HOUSE;
    }

    /** Another one, of whoever asks alone: nobody was there before. */
    static House another() {
        return start();
    }

    /** Started when somebody first wants it. */
    private static final class Shared {
        private static final House HOUSE = start();
    }

    /** The practice ENT: another site than the tool, as in real life. */
    String ent() {
        return "http://localhost:" + port + "/ent";
    }

    String tool() {
        return "http://127.0.0.1:" + port;
    }

    /** Where its database, its keys and its files lie. */
    Path data() {
        return data;
    }

    /** Value of an {@code Authorization} header for the record store. */
    String traceCredentials() {
        String pair = "demo:" + traceSecret;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    int port() {
        return port;
    }

    /** The file of registrations, which the tool reads again when it changes. */
    Path platforms() {
        return data.resolve("platforms.json");
    }

    /** What the server noted so far. */
    Path log() {
        return data.resolve("server").resolve("log").resolve("server.log");
    }

    /** The house's own PostgreSQL, which trusts whoever asks from this machine; its port is in its lock file, line 4. */
    Connection database() throws SQLException {
        try {
            String port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive that the house runs. */
    static Path archive() {
        return installation().resolve("demo/sillage-demo.ear");
    }

    static Path installation() {
        return Path.of(System.getProperty("sillage.installation")).normalize();
    }

    private static House start() {
        Integer running = Integer.getInteger("sillage.house");
        if (running != null) return new House(running, Path.of(System.getProperty("sillage.house.data", "")), "");
        try {
            int port = freePort();
            Path data = Files.createTempDirectory("sillage-it");
            ProcessBuilder command = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dsillage.installation=" + installation(),
                            "-cp",
                            installation().resolve("classes") + ":"
                                    + installation().resolve("launcher") + "/*",
                            "fr.sillage.launcher.Main",
                            "demo",
                            "--port",
                            String.valueOf(port),
                            "--data",
                            data.toString(),
                            "--empty"))
                    .redirectErrorStream(true);
            command.environment().keySet().removeIf(name -> name.startsWith("SILLAGE_"));
            command.environment().put("SILLAGE_WARM_UP", "0");
            Process launcher = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher)));
            return new House(port, data, awaitWelcome(launcher));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the secret of the record store, which the demo tells at start */
    private static String awaitWelcome(Process launcher) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder heard = new StringBuilder();
        String secret = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            heard.append(line).append('\n');
            if (line.contains(" secret ")) secret = line.substring(line.lastIndexOf(' ') + 1);
            if (line.contains("Arrêt : Ctrl-C")) return secret;
        }
        throw new IllegalStateException("the demo did not start:\n" + heard);
    }

    private static void stop(Process launcher) {
        launcher.destroy();
        try {
            launcher.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The management port follows at the same distance from 9990. */
    static int freePort() throws IOException {
        for (int port = 8180; port < 8980; port += 10) {
            if (isFree(port) && isFree(port + 1910)) return port;
        }
        throw new IOException("no free pair of ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
