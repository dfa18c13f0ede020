package fr.sillage.ent.services;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.sillage.ent.access.Scope;
import fr.sillage.ent.gradebook.LineItem;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The line items of one course (AGS 2.0, 3.2.6 and 3.2.7). */
@Path("/{platform}/services/{course}/lineitems")
public class LineItemsResource {

    @Inject
    Platforms platforms;

    @GET
    @Produces(MediaTypes.LINE_ITEMS)
    public Response list(
            @BeanParam Call call,
            @QueryParam("resource_id") String resourceId,
            @QueryParam("resource_link_id") String linkId,
            @QueryParam("tag") String tag,
            @QueryParam("limit") int limit,
            @QueryParam("from") int from) {
        Platform platform = call.enter(platforms, "lineitems", Scope.LINE_ITEM, Scope.LINE_ITEM_READ);
        LineItem.Filter filter = new LineItem.Filter(
                Optional.ofNullable(resourceId), Optional.ofNullable(linkId), Optional.ofNullable(tag));
        Slice<LineItem> slice = Slice.of(
                platform.gradebook().lineItems(call.course, filter),
                limit,
                from,
                address(platform.registration().lineItems(call.course), filter));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        slice.items().forEach(item -> list.add(LineItemView.of(platform.registration(), item)));
        return slice.answer(list, MediaTypes.LINE_ITEMS);
    }

    @POST
    @Consumes(MediaTypes.LINE_ITEM)
    @Produces(MediaTypes.LINE_ITEM)
    public Response create(@BeanParam Call call, String body) {
        Platform platform = call.enter(platforms, "lineitems.create", Scope.LINE_ITEM);
        LineItem item = platform.gradebook().create(call.course, LineItem.Draft.read(Bodies.read(body)));
        return Response.status(Response.Status.CREATED)
                .type(MediaTypes.LINE_ITEM)
                .entity(LineItemView.of(platform.registration(), item).toString())
                .build();
    }

    private static String address(String list, LineItem.Filter filter) {
        return list
                + parameter("resource_id", filter.resourceId())
                + parameter("resource_link_id", filter.resourceLinkId())
                + parameter("tag", filter.tag());
    }

    private static String parameter(String name, Optional<String> value) {
        return value.map(text -> "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
    }
}
