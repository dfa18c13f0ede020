package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Ends the life of keys and tokens. */
@Path("/control/{platform}")
public class CredentialsResource {

    @Inject
    Platforms platforms;

    @PathParam("platform")
    String path;

    @POST
    @Path("/rotate-keys")
    @Produces(MediaType.APPLICATION_JSON)
    public String rotate(@QueryParam("keepFormer") @DefaultValue("true") boolean keepFormer) {
        String kid = platforms.at(path).keys().rotate(keepFormer);
        return JsonNodeFactory.instance.objectNode().put("kid", kid).toString();
    }

    @POST
    @Path("/revoke-tokens")
    public Response revoke() {
        platforms.at(path).tokens().revokeAll();
        return Response.noContent().build();
    }
}
