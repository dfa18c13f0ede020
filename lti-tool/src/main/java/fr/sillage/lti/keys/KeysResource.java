package fr.sillage.lti.keys;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Our public keys, for platforms that check what we sign. */
@Path("/lti/keys")
public class KeysResource {

    @Inject
    private ToolKeys keys;

    @GET
    public Response show() {
        return Response.ok(keys.published(), "application/json")
                .header("Cache-Control", "public, max-age=600")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
