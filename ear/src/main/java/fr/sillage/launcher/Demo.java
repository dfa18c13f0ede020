package fr.sillage.launcher;

import fr.sillage.launcher.rehearsal.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

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
            if (house.opens() && !options.empty()) rehearse(house);
            System.out.println(house.welcome());
            int code = server.await();
            if (code != 0 && code != 143) throw new StartRefused("the server stopped by itself with code " + code);
        }
    }

    /** What goes wrong there is told and does no harm: the house is open all the same, with less in it. */
    private static void rehearse(DemoHouse house) throws InterruptedException {
        System.out.println("Sillage : les personnages de la démonstration arrivent…");
        Rehearsal rehearsal = new Rehearsal(house.ent() + "/ent", Clock.system(ZoneId.of("Europe/Paris")));
        for (String trouble : rehearsal.run()) {
            System.out.println("Sillage : tous ne sont pas arrivés au bout, page inattendue : " + trouble);
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
