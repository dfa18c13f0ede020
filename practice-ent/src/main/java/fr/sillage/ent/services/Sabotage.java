package fr.sillage.ent.services;

import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.switches.Switch;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;

/** Answers that a service gives instead of doing its work, when a status switch is on. */
final class Sabotage {

    private static final Set<Integer> WITH_RETRY_AFTER = Set.of(429, 503);
    private static final String DEFAULT_SECONDS = "2";

    private Sabotage() {}

    static Optional<Response> of(Platform platform, Switch which) {
        return platform.switches().use(which).map(Integer::valueOf).map(status -> answer(platform, status));
    }

    private static Response answer(Platform platform, int status) {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.APPLICATION_JSON).entity("{\"error\":\"switched_on\"}");
        if (WITH_RETRY_AFTER.contains(status)) {
            response.header(
                    "Retry-After", platform.switches().use(Switch.RETRY_AFTER).orElse(DEFAULT_SECONDS));
        }
        return response.build();
    }
}
