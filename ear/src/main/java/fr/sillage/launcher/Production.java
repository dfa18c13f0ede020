package fr.sillage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** {@code ./sillage start}: the production archive on a database of yours, by the environment. */
final class Production {

    private final Path installation;
    private final Options options;
    private final Map<String, String> environment;

    Production(Path installation, Options options, Map<String, String> environment) {
        this.installation = installation;
        this.options = options;
        this.environment = Map.copyOf(environment);
    }

    void run() throws StartRefused, IOException, InterruptedException {
        Surroundings surroundings = new Surroundings(environment);
        surroundings.mustSuffice();
        PlatformsFile.mustBeReadable(environment);
        DatabaseAtHand.of(environment).mustAnswer();
        surroundings.missing().forEach(line -> System.err.println("sillage: " + line));
        Path base = options.data().orElse(installation.resolve("run")).resolve("server");
        try (Server server = Server.start(installation, "production", base, options, environment)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady();
            System.out.println("Sillage: " + environment.get("SILLAGE_PUBLIC_URL") + " (listening on port "
                    + options.port() + ", logs in " + base.resolve("log") + ")");
            int code = server.await();
            if (code != 0 && code != 143) throw new StartRefused("the server stopped by itself with code " + code);
        }
    }
}
