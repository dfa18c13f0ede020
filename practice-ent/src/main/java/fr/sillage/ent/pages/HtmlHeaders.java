package fr.sillage.ent.pages;

import fr.sillage.ent.platform.Platforms;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Headers of every page: what it may load and frame, and that nobody keeps it. */
@Provider
public class HtmlHeaders implements ContainerResponseFilter {

    @Inject
    Platforms platforms;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return;
        }
        String tool = platforms.all().get(0).registration().toolOrigin();
        response.getHeaders()
                .putSingle(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-src 'self' "
                                + tool + "; form-action 'self' " + tool
                                + "; base-uri 'none'; frame-ancestors 'self'");
        response.getHeaders().putSingle("Cache-Control", "no-store");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        response.getHeaders().putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
    }
}
