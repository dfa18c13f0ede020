package fr.sillage.ent.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Signs whatever id_token a test or a load run asks for. */
@Path("/control/{platform}/mint")
public class MintResource {

    @Inject
    Platforms platforms;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String mint(@PathParam("platform") String path, String body) {
        Platform platform = platforms.at(path);
        MintOrder order = MintOrder.read(Bodies.object(body), platform.directory());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode tokens = answer.putArray("id_tokens");
        try {
            for (int number = 0; number < order.nonces().size(); number++) {
                ObjectNode honest =
                        platform.idTokens().honest(order.visit(), order.nonces().get(number));
                tokens.add(platform.idTokens().mint(order.recipe(number, honest)));
            }
        } catch (IllegalArgumentException unsignable) {
            throw new BadRequestException(unsignable.getMessage(), unsignable);
        }
        return answer.toString();
    }
}
