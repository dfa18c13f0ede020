package fr.sillage.ent.pages;

import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;

/** "Qui voulez-vous être ?" */
@Path("/")
public class HomeResource {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    Platforms platforms;

    @Inject
    Templates templates;

    @Context
    UriInfo uri;

    @GET
    @Produces("text/html; charset=utf-8")
    public Response show() {
        URI base = platforms.all().get(0).registration().base();
        if (isOtherLoopbackName(base, uri.getRequestUri())) {
            // The tool answers under the other name of this machine: the ENT must be another site
            return Response.seeOther(URI.create(base + "/ent/")).build();
        }
        return Response.ok(templates.render("home", HomeView.of(platforms.all())))
                .build();
    }

    private static boolean isOtherLoopbackName(URI base, URI asked) {
        return LOOPBACK.contains(base.getHost())
                && LOOPBACK.contains(asked.getHost())
                && base.getPort() == asked.getPort()
                && !base.getHost().equals(asked.getHost());
    }
}
