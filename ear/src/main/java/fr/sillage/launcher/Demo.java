package fr.sillage.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** {@code ./sillage demo}: everything on one machine, the practice ENT included, behind one address. */
final class Demo {

    private final Path installation;
    private final Options options;

    Demo(Path installation, Options options) {
        this.installation = installation;
        this.options = options;
    }

    void run() throws StartRefused, IOException, InterruptedException {
        Ports.mustBeFree(options.port(), options.managementPort());
        DemoHouse house = DemoHouse.at(options.data().orElseGet(DemoHouse::usual), options.port(), options.fresh());
        System.out.println("Sillage : la base de données démarre…");
        try (EmbeddedDatabase database = EmbeddedDatabase.on(house.database(), Ports.anyFree());
                Server server = Server.start(
                        installation, "demo", house.server(), options, house.environment(database, System.getenv()))) {
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, main)));
            System.out.println("Sillage : le serveur démarre…");
            server.awaitReady();
            System.out.println(house.welcome());
            int code = server.await();
            if (code != 0 && code != 143) throw new StartRefused("the server stopped by itself with code " + code);
        }
    }

    /** The server first, then the main thread closes the database. */
    private static void stop(Server server, Thread main) {
        server.close();
        try {
            main.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
