package fr.sillage.lrs.statements;

import fr.sillage.lrs.syntax.Timestamp;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Replies of the statement resource, refusals too, say through when the store is complete (Communication 2.1.3). */
@Provider
public class ConsistentThroughFilter implements ContainerResponseFilter {
    @Inject
    private Horizon horizon;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (path.equals("/statements") || path.equals("statements"))
            response.getHeaders().putSingle("X-Experience-API-Consistent-Through", Timestamp.write(horizon.latest()));
    }
}
