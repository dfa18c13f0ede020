package fr.sillage.lrs.http;

import fr.sillage.lrs.syntax.Version;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Requests name the version they speak, replies name ours, refusals too (xAPI 1.0.3 Communication 3.3). */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
public class VersionFilter implements ContainerRequestFilter, ContainerResponseFilter {
    public static final String HEADER = "X-Experience-API-Version";

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean open = path.equals("/about") || path.equals("about");
        if (!open && asked(request).isEmpty())
            request.abortWith(Problem.of(400, "the header " + HEADER + " must be 1.0.x or 2.0.x"));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders()
                .putSingle(HEADER, asked(request).orElse(Version.V2).answered());
    }

    private static Optional<Version> asked(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HEADER)).flatMap(Version::of);
    }
}
