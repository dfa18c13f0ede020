package fr.sillage.ent.services;

import fr.sillage.ent.access.Scope;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** One line item (AGS 2.0, 3.2.5, 3.2.8, 3.2.9). */
@Path("/{platform}/services/{course}/lineitems/{item: \\d{1,18}}/lineitem")
public class LineItemResource {

    @Inject
    Platforms platforms;

    @PathParam("item")
    long id;

    @GET
    @Produces(MediaTypes.LINE_ITEM)
    public Response show(@BeanParam Call call) {
        Platform platform = call.enter(platforms, "lineitem", Scope.LINE_ITEM, Scope.LINE_ITEM_READ);
        return answer(platform, platform.gradebook().lineItem(call.course, id));
    }

    @PUT
    @Consumes(MediaTypes.LINE_ITEM)
    @Produces(MediaTypes.LINE_ITEM)
    public Response replace(@BeanParam Call call, String body) {
        Platform platform = call.enter(platforms, "lineitem.replace", Scope.LINE_ITEM);
        return answer(platform, platform.gradebook().replace(call.course, id, LineItem.Draft.read(Bodies.read(body))));
    }

    @DELETE
    public Response delete(@BeanParam Call call) {
        Platform platform = call.enter(platforms, "lineitem.delete", Scope.LINE_ITEM);
        platform.gradebook().delete(call.course, id);
        return Response.noContent().build();
    }

    private static Response answer(Platform platform, LineItem item) {
        return Response.ok(LineItemView.of(platform.registration(), item).toString(), MediaTypes.LINE_ITEM)
                .build();
    }
}
