package fr.sillage.ent.registration;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the practice ENT stands, where the tool stands, and where state is kept.
 *
 * @param base scheme, host and port of this server as browsers see it, without a path
 * @param tool public URL of the tool, without a trailing slash
 * @param data folder of gradebooks and keys; without one a restart forgets them
 */
public record Settings(URI base, URI tool, Optional<Path> data) {

    /** @throws IllegalArgumentException when a URL is not absolute http(s) */
    public static Settings of(Map<String, String> environment) {
        return new Settings(
                url(environment, "SILLAGE_ENT_URL", "http://localhost:8080"),
                url(environment, "SILLAGE_PUBLIC_URL", "http://127.0.0.1:8080"),
                Optional.ofNullable(environment.get("SILLAGE_ENT_DATA"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of));
    }

    private static URI url(Map<String, String> environment, String name, String absent) {
        URI url = URI.create(environment.getOrDefault(name, absent).replaceAll("/+$", ""));
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException(name + " must be an absolute http(s) URL: " + url);
        }
        return url;
    }
}
