package fr.sillage.ent.pages;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS refuses by itself: a page for browsers, the bare reason for programs. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    private static final int NOT_FOUND = 404;

    @Inject
    Templates templates;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response.ResponseBuilder response = Response.fromResponse(refusal.getResponse());
        if (!headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
            return response.type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                    .entity(refusal.getMessage())
                    .build();
        }
        MessageView view = refusal.getResponse().getStatus() == NOT_FOUND ? MessageView.NOT_FOUND : MessageView.REFUSED;
        return response.type("text/html; charset=utf-8")
                .entity(templates.render("message", view))
                .build();
    }
}
