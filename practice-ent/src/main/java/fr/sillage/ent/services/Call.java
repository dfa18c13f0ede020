package fr.sillage.ent.services;

import fr.sillage.ent.access.AccessRefused;
import fr.sillage.ent.access.AccessRefused.Reason;
import fr.sillage.ent.access.Scope;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;

/** What every call to a gradebook service brings: platform, course, query and bearer token. */
public class Call {

    private static final String BEARER = "Bearer ";

    @PathParam("platform")
    String platform;

    @PathParam("course")
    String course;

    @QueryParam("type_id")
    String typeId;

    @HeaderParam("Authorization")
    String authorization;

    /**
     * The platform, once the call may pass.
     *
     * @throws NotFoundException without the query that stands in the service's URL
     * @throws AccessRefused without a token that has one of the scopes
     */
    Platform enter(Platforms platforms, String service, Scope... anyOf) {
        Platform found = platforms.at(platform);
        found.calls().count(service);
        if (!found.registration().deploymentId().equals(typeId)) {
            throw new NotFoundException("type_id missing or foreign");
        }
        checkBearer(found, anyOf);
        return found;
    }

    void checkBearer(Platform found, Scope... anyOf) {
        String token = Optional.ofNullable(authorization)
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .orElseThrow(() -> new AccessRefused(Reason.INVALID_TOKEN, "no bearer token"));
        found.tokens().check(token, Set.of(anyOf));
    }
}
