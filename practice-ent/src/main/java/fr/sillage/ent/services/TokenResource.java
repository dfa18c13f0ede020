package fr.sillage.ent.services;

import fr.sillage.ent.access.AccessRefused;
import fr.sillage.ent.access.AccessRefused.Reason;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.switches.Switch;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;

/** The token endpoint. */
@Path("/{platform}/token")
public class TokenResource {

    @Inject
    Platforms platforms;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response token(@PathParam("platform") String path, MultivaluedMap<String, String> form) {
        Platform platform = platforms.at(path);
        platform.calls().count("token");
        return Sabotage.of(platform, Switch.TOKEN_ENDPOINT_STATUS).orElseGet(() -> Response.ok(
                        platform.tokenEndpoint().grant(once(form)).toString(), MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .build());
    }

    private static Map<String, String> once(MultivaluedMap<String, String> form) {
        Map<String, String> parameters = new TreeMap<>();
        form.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new AccessRefused(Reason.INVALID_REQUEST, "more than one " + name);
            }
            parameters.put(name, values.get(0));
        });
        return parameters;
    }
}
