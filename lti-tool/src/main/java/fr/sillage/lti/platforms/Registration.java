package fr.sillage.lti.platforms;

import fr.sillage.core.courses.Audience;
import fr.sillage.core.people.PlatformId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a platform and we know of each other (LTI Core 1.3 §3.1.2, §3.1.3).
 *
 * @param issuer compared to the letter, a trailing slash included
 * @param audience whom all its courses are for, where the registration says so
 * @param moreFrames origins that may frame us besides the one of {@code loginUrl}
 */
public record Registration(
        String name,
        String issuer,
        String clientId,
        Set<String> deployments,
        URI loginUrl,
        URI tokenUrl,
        URI keysUrl,
        Optional<Audience> audience,
        List<String> moreFrames) {

    public PlatformId id() {
        return PlatformId.of(issuer, clientId);
    }

    /** Sources for {@code frame-ancestors}, separated by spaces. */
    public String frameOrigins() {
        return String.join(
                " ",
                Stream.concat(Stream.of(Addresses.origin(loginUrl)), moreFrames.stream())
                        .distinct()
                        .toList());
    }

    /** Whether a service's address is on one of the platform's own origins; only there does a token of ours go. */
    public boolean owns(URI service) {
        String origin = Addresses.origin(service);
        return Stream.concat(Stream.of(loginUrl, tokenUrl, keysUrl), Addresses.parse(issuer).stream())
                .map(Addresses::origin)
                .anyMatch(origin::equals);
    }
}
