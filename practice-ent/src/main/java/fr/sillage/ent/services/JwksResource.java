package fr.sillage.ent.services;

import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.switches.Switch;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The platform's public keys. */
@Path("/{platform}/jwks")
public class JwksResource {

    @Inject
    Platforms platforms;

    @GET
    public Response keys(@PathParam("platform") String path) {
        Platform platform = platforms.at(path);
        platform.calls().count("jwks");
        return Sabotage.of(platform, Switch.JWKS_STATUS)
                .orElseGet(() -> Response.ok(platform.keys().published(), MediaType.APPLICATION_JSON)
                        .build());
    }
}
