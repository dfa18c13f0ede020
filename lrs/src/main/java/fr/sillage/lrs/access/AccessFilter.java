package fr.sillage.lrs.access;

import fr.sillage.lrs.http.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** No credentials, no resource but {@code /about}; also unknown addresses answer 401 to a stranger. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {
    @Inject
    private Credentials credentials;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.equals("/about") || path.equals("about")) return;
        if (credentials.open(request.getHeaderString(HttpHeaders.AUTHORIZATION))) return;
        Response refusal = Problem.of(401, "the credentials are missing or wrong");
        request.abortWith(Response.fromResponse(refusal)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xAPI\", charset=\"UTF-8\"")
                .build());
    }
}
