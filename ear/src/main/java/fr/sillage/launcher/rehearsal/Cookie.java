package fr.sillage.launcher.rehearsal;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** A cookie as a visitor keeps it. */
record Cookie(String host, String path, String name, String value) {

    /** Reads a {@code Set-Cookie} header (RFC 6265 §5.2); only the path of its attributes matters here. */
    static Cookie read(String header, URI from) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        String path = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> part.regionMatches(true, 0, "path=", 0, 5))
                .map(part -> part.substring(5))
                .findFirst()
                .orElse("/");
        return new Cookie(
                from.getHost(),
                path,
                parts[0].substring(0, equals).strip(),
                parts[0].substring(equals + 1).strip());
    }

    boolean goesTo(URI address) {
        return host.equals(address.getHost()) && matches(address.getPath());
    }

    /** RFC 6265 §5.1.4 */
    private boolean matches(String asked) {
        return asked.equals(path) || asked.startsWith(path.endsWith("/") ? path : path + "/");
    }

    void storeIn(List<Cookie> jar) {
        jar.removeIf(old -> old.host.equals(host) && old.path.equals(path) && old.name.equals(name));
        if (!value.isEmpty()) jar.add(this);
    }
}
