package fr.sillage.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The environment of a production server, checked before anything is started: each refusal says what to set. */
record Surroundings(Map<String, String> environment) {

    private static final Map<String, String> NEEDED = Map.of(
            "SILLAGE_PUBLIC_URL", "the address under which browsers find Sillage, such as https://sillage.example.fr",
            "SILLAGE_MASTER_KEY_FILE",
                    "a file that holds 32 random bytes in base64, made once by:"
                            + " (umask 077; openssl rand -base64 32 > master.key)",
            "SILLAGE_DB_URL", "a PostgreSQL 15 or newer, such as jdbc:postgresql://127.0.0.1:5432/sillage",
            "SILLAGE_DB_USER", "the role that owns the database",
            "SILLAGE_DB_PASSWORD", "the password of that role");
    private static final List<String> ORDER = List.of(
            "SILLAGE_PUBLIC_URL",
            "SILLAGE_MASTER_KEY_FILE",
            "SILLAGE_DB_URL",
            "SILLAGE_DB_USER",
            "SILLAGE_DB_PASSWORD");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** @throws StartRefused one sentence about the first thing that is missing or wrong */
    void mustSuffice() throws StartRefused {
        for (String name : ORDER) {
            if (value(name).isEmpty()) throw new StartRefused(name + " is not set: set it to " + NEEDED.get(name));
        }
        publicAddressMustBeOne(environment.get("SILLAGE_PUBLIC_URL"));
        masterKeyMustBeKept(Path.of(environment.get("SILLAGE_MASTER_KEY_FILE")));
    }

    /** What a server can start without, though somebody will miss it. */
    List<String> missing() {
        return List.of(
                        absent("SILLAGE_PLATFORMS", "no platform is registered, nobody can come in"),
                        absent("SILLAGE_LRS_SECRET", "traces wait until a record store can be reached"))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> absent(String name, String consequence) {
        return value(name).isPresent() ? Optional.empty() : Optional.of(name + " is not set: " + consequence);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    private void publicAddressMustBeOne(String text) throws StartRefused {
        if (!text.matches("https?://[^/?#@\\s]+/?")) {
            throw new StartRefused("SILLAGE_PUBLIC_URL is " + text
                    + ": set it to scheme and host alone, such as https://sillage.example.fr");
        }
        URI address = URI.create(text);
        boolean secure = "https".equals(address.getScheme());
        if (!secure && !LOOPBACK.contains(String.valueOf(address.getHost()))) {
            throw new StartRefused("SILLAGE_PUBLIC_URL is " + text
                    + ": set it to an https:// address, browsers keep no cookie of a frame without TLS");
        }
        if (secure && !"true".equals(environment.get("SILLAGE_BEHIND_PROXY"))) {
            throw new StartRefused("SILLAGE_PUBLIC_URL is https, which a proxy before Sillage has to speak:"
                    + " set SILLAGE_BEHIND_PROXY=true once one does (docs/operating/install.md)");
        }
    }

    private static void masterKeyMustBeKept(Path file) throws StartRefused {
        try {
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
            if (allowed.stream().anyMatch(Surroundings::isTooMuch)) {
                throw new StartRefused("SILLAGE_MASTER_KEY_FILE " + file
                        + " can be read by everybody or changed by its group: type chmod 600 " + file);
            }
            if (Base64.getDecoder().decode(Files.readString(file).strip()).length != 32) {
                throw new StartRefused("SILLAGE_MASTER_KEY_FILE " + file + " does not hold 32 bytes: set it to "
                        + NEEDED.get("SILLAGE_MASTER_KEY_FILE"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("SILLAGE_MASTER_KEY_FILE " + file + " cannot be read as base64: set it to "
                    + NEEDED.get("SILLAGE_MASTER_KEY_FILE"));
        }
    }

    private static boolean isTooMuch(PosixFilePermission permission) {
        return permission == PosixFilePermission.GROUP_WRITE
                || permission.name().startsWith("OTHERS");
    }
}
