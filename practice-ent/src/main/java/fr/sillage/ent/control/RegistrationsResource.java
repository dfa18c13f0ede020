package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.registration.Registration;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What an administrator types into the tool, for both platforms. */
@Path("/control/registrations")
public class RegistrationsResource {

    @Inject
    Platforms platforms;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        platforms.all().forEach(platform -> add(list, platform.registration()));
        return list.toString();
    }

    private static void add(ArrayNode list, Registration registration) {
        list.addObject()
                .put("name", registration.id().title())
                .put("issuer", registration.issuer())
                .put("clientId", registration.clientId())
                .put("loginUrl", registration.authenticationUrl())
                .put("tokenUrl", registration.tokenUrl())
                .put("keysUrl", registration.keysUrl())
                .putArray("deployments")
                .add(registration.deploymentId());
    }
}
