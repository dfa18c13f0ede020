package fr.sillage.lti.platforms;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the tool stands, as the environment says.
 *
 * @param publicUrl as browsers and platforms see us, without a trailing slash
 * @param platforms file of registrations
 * @param masterKey file with 32 random bytes in base64
 * @param trustedHosts hosts whose services may be called although no registration names them
 */
public record Settings(URI publicUrl, Optional<Path> platforms, Optional<Path> masterKey, Set<String> trustedHosts) {

    /** @throws IllegalArgumentException one line, when {@code SILLAGE_PUBLIC_URL} is not an absolute http(s) address */
    public static Settings of(Map<String, String> environment) {
        return new Settings(
                publicUrl(environment.getOrDefault("SILLAGE_PUBLIC_URL", "http://127.0.0.1:8080")),
                file(environment, "SILLAGE_PLATFORMS"),
                file(environment, "SILLAGE_MASTER_KEY_FILE"),
                Arrays.stream(environment
                                .getOrDefault("SILLAGE_TRUSTED_HOSTS", "")
                                .split("[,\\s]+"))
                        .filter(host -> !host.isEmpty())
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** An address of ours. */
    public URI at(String path) {
        return URI.create(publicUrl + path);
    }

    /** Whether an address is ours: same scheme, host and port, nobody's name before the host. */
    public boolean owns(String address) {
        return Addresses.parse(address)
                .filter(uri -> Addresses.origin(uri).equals(Addresses.origin(publicUrl)))
                .isPresent();
    }

    private static URI publicUrl(String text) {
        return Addresses.parse(text.replaceAll("/+$", ""))
                .orElseThrow(() ->
                        new IllegalArgumentException("SILLAGE_PUBLIC_URL is not an absolute http(s) address: " + text));
    }

    private static Optional<Path> file(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
