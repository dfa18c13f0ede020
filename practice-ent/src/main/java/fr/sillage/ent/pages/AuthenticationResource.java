package fr.sillage.ent.pages;

import fr.sillage.ent.launch.AuthenticationRequest;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The OpenID Connect authorization endpoint, by GET and POST (LTI Security Framework 1.0, 5.1.1.2). */
@Path("/{platform}/auth")
@Produces("text/html; charset=utf-8")
public class AuthenticationResource {

    @Inject
    Platforms platforms;

    @Inject
    Templates templates;

    @PathParam("platform")
    String path;

    @CookieParam(Signing.COOKIE)
    @DefaultValue("")
    String session;

    @GET
    public Response get(@Context UriInfo uri) {
        return answer(uri.getQueryParameters());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> form) {
        return answer(form);
    }

    private Response answer(MultivaluedMap<String, String> parameters) {
        Platform platform = platforms.at(path);
        platform.calls().count("auth");
        return platform.authenticating()
                .answer(new AuthenticationRequest(parameters), person -> platforms
                        .sessions()
                        .isSignedIn(session, platform.registration().id(), person))
                .map(fields -> new FormPostView(platform.registration().toolLaunchUrl(), fields))
                .map(view -> Response.ok(templates.render("form-post", view)).build())
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST)
                        .entity(templates.render("message", MessageView.UNKNOWN_CLIENT))
                        .build());
    }
}
