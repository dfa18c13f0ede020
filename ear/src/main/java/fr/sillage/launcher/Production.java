package fr.sillage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code ./sillage start}: the production archive on a database of yours, by the environment. */
final class Production {

    private static final List<String> NEEDED = List.of(
            "SILLAGE_PUBLIC_URL",
            "SILLAGE_DB_URL",
            "SILLAGE_DB_USER",
            "SILLAGE_DB_PASSWORD",
            "SILLAGE_MASTER_KEY_FILE");

    private final Path installation;
    private final Options options;
    private final Map<String, String> environment;

    Production(Path installation, Options options, Map<String, String> environment) {
        this.installation = installation;
        this.options = options;
        this.environment = new HashMap<>(environment);
    }

    void run() throws StartRefused, IOException, InterruptedException {
        for (String name : NEEDED) {
            if (!environment.containsKey(name)) throw new StartRefused(name + " is not set (see README, \"Serve it\")");
        }
        databaseMustAnswer();
        Path base = options.data().orElse(installation.resolve("run")).resolve("server");
        try (Server server = Server.start(installation, "production", base, options, environment)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady();
            System.out.println("Sillage: " + environment.get("SILLAGE_PUBLIC_URL"));
            int code = server.await();
            if (code != 0 && code != 143) throw new StartRefused("the server stopped by itself with code " + code);
        }
    }

    private void databaseMustAnswer() throws StartRefused {
        String url = environment.get("SILLAGE_DB_URL");
        DriverManager.setLoginTimeout(5);
        try {
            DriverManager.getConnection(url, environment.get("SILLAGE_DB_USER"), environment.get("SILLAGE_DB_PASSWORD"))
                    .close();
        } catch (SQLException e) {
            throw new StartRefused("no database at " + url + ": "
                    + e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
