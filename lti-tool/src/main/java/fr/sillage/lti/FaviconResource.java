package fr.sillage.lti;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The mark, where browsers look for it unasked. */
@Path("/favicon.ico")
public class FaviconResource {

    private static final String MARK =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -8 32 32"><path d="M26 8C17 7 9 5 2 1M26 8C17 9 9 11 2 15M17 8H8" \
            fill="none" stroke="#0b5365" stroke-width="2.5" stroke-linecap="round"/></svg>""";

    @GET
    public Response mark() {
        return Response.ok(MARK, "image/svg+xml")
                .header("Cache-Control", "public, max-age=86400")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
