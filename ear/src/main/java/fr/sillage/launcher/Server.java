package fr.sillage.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One WildFly with a base directory of its own, so that several run from one installation. */
public final class Server implements AutoCloseable {

    /** Migrations of a large database take their time, and a server killed amidst them would never be through. */
    private static final Map<String, Duration> LONGEST_START =
            Map.of("demo", Duration.ofMinutes(3), "production", Duration.ofHours(1));

    private final Process process;
    private final Options options;
    private final Path base;
    private final Duration longestStart;

    private Server(Process process, Options options, Path base, Duration longestStart) {
        this.process = process;
        this.options = options;
        this.base = base;
        this.longestStart = longestStart;
    }

    /**
     * Starts; {@link #awaitReady} says when it answers.
     *
     * @param installation holds {@code server} and the archives
     * @param archive {@code demo} or {@code production}
     */
    public static Server start(
            Path installation, String archive, Path base, Options options, Map<String, String> environment)
            throws IOException, StartRefused {
        Ports.mustBeFree(options.port(), options.managementPort());
        PlatformsFile.mustBeReadable(environment);
        Path home = installation.resolve("server");
        prepare(home, base, installation.resolve(archive).resolve("sillage-" + archive + ".ear"));
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .addJavaOptions(
                        "-Xms256m",
                        "-Xmx" + environment.getOrDefault("SILLAGE_HEAP", "512m"),
                        "-XX:MetaspaceSize=128m",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djboss.as.management.blocking.timeout=3600",
                        "-Dsillage.log.json=" + "json".equals(environment.get("SILLAGE_LOG")),
                        "-Dsillage.log.text=" + !"json".equals(environment.get("SILLAGE_LOG")),
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=UTC")
                .addServerArgument("-Djboss.socket.binding.port-offset=" + options.offset())
                .addServerArgument("-Djboss.bind.address=" + environment.getOrDefault("SILLAGE_BIND", "127.0.0.1"));
        Files.createDirectories(base.resolve("log"));
        Process process = Launcher.of(command)
                .addEnvironmentVariables(environment)
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve("log/console.log"))
                .launch();
        return new Server(process, options, base, LONGEST_START.get(archive));
    }

    /** @throws StartRefused when it died or did not answer in time, with the reason that its log gives */
    public void awaitReady() throws StartRefused, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + options.managementPort() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + longestStart.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw new StartRefused("the server stopped while starting: " + new StartLog(base).reason());
            }
            if (Files.exists(base.resolve("deployments/sillage.ear.failed"))) {
                throw new StartRefused("the application did not start: " + new StartLog(base).reason());
            }
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException e) {
                // Not listening yet: the next turn asks again.
                continue;
            }
        }
        throw new StartRefused("the server is not ready after " + longestStart.toSeconds() + " s, see "
                + base.resolve("log/server.log"));
    }

    /** Waits for its end, however it comes. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Configuration comes fresh from the installation each time; what was deployed before is replaced. */
    public static void prepare(Path home, Path base, Path archive) throws IOException, StartRefused {
        if (!Files.exists(archive)) throw new StartRefused("not built: " + archive);
        Path deployments = base.resolve("deployments");
        Files.createDirectories(deployments);
        try (var old = Files.list(deployments)) {
            for (Path file : old.toList()) Files.delete(file);
        }
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.copy(archive, deployments.resolve("sillage.ear"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
