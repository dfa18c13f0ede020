package fr.sillage.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The directory in which a demo lives: database, server, keys and the files that a real installation would have. */
public record DemoHouse(Path directory, int port) {

    private static final String MARK = "sillage-demo";
    private static final String REHEARSED = "rehearsed";

    static Path usual() {
        String data = System.getenv("XDG_DATA_HOME");
        Path home = data == null ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return home.resolve("sillage").resolve("demo");
    }

    /** @throws StartRefused when {@code --fresh} names a directory with something else in it */
    public static DemoHouse at(Path directory, int port, boolean fresh) throws StartRefused, IOException {
        if (fresh && Files.exists(directory)) empty(directory);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(MARK), "A demo of Sillage lives here.\n");
        return new DemoHouse(directory, port);
    }

    public Path database() {
        return directory.resolve("database");
    }

    public Path server() {
        return directory.resolve("server");
    }

    public String ent() {
        return "http://localhost:" + port;
    }

    String tool() {
        return "http://127.0.0.1:" + port;
    }

    /** What the person at the terminal set wins over what a demo needs. */
    public Map<String, String> environment(EmbeddedDatabase database, Map<String, String> given) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SILLAGE_PUBLIC_URL", tool(),
                "SILLAGE_DB_URL", database.url(),
                "SILLAGE_DB_USER", database.user(),
                "SILLAGE_DB_PASSWORD", "demo",
                "SILLAGE_PLATFORMS", filled("platforms.json").toString(),
                "SILLAGE_ORGANISATIONS", filled("organisations.json").toString(),
                "SILLAGE_MASTER_KEY_FILE", secret("master.key", 32).toString(),
                "SILLAGE_LRS_URL", tool() + "/xapi",
                "SILLAGE_LRS_KEY", "demo",
                "SILLAGE_LRS_SECRET", Files.readString(secret("lrs.secret", 18)).strip()));
        environment.put("SILLAGE_ENT_URL", ent());
        environment.put("SILLAGE_ENT_DATA", directory.resolve("ent").toString());
        environment.putAll(given);
        return environment;
    }

    /** True once in the life of this house, before anybody can have come. */
    boolean opens() throws IOException {
        Path mark = directory.resolve(REHEARSED);
        if (Files.exists(mark)) return false;
        Files.writeString(mark, "The people of the demo came once, or were told to stay away.\n");
        return true;
    }

    String welcome() throws IOException {
        return "\nSillage est prêt : " + ent() + "/ent\n\n"
                + "Données : " + directory + "\n"
                + "Traces (xAPI) : " + tool() + "/xapi, clé demo, secret "
                + Files.readString(secret("lrs.secret", 18)).strip() + "\n"
                + "Arrêt : Ctrl-C\n";
    }

    /** A file of the demo with its addresses filled in, written anew at each start. */
    private Path filled(String name) throws IOException {
        try (InputStream in = DemoHouse.class.getResourceAsStream("/demo/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(directory.resolve(name), text.replace("{ent}", ent()));
        }
    }

    private Path secret(String name, int bytes) throws IOException {
        Path file = directory.resolve(name);
        if (Files.exists(file)) return file;
        byte[] bits = new byte[bytes];
        new SecureRandom().nextBytes(bits);
        return Files.writeString(file, Base64.getEncoder().encodeToString(bits));
    }

    private static void empty(Path directory) throws StartRefused, IOException {
        if (!Files.exists(directory.resolve(MARK))) {
            throw new StartRefused(directory + " holds something else than a demo: it is not emptied");
        }
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.delete(path);
        }
    }
}
