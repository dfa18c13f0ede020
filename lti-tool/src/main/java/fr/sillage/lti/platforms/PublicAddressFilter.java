package fr.sillage.lti.platforms;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** We stand at our public address, whatever {@code Host} a request names: no redirect of ours ever leads elsewhere. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 1)
public class PublicAddressFilter implements ContainerRequestFilter {

    @Inject
    private Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String origin = Addresses.origin(settings.publicUrl());
        if (origin.equals(asked.getScheme() + "://" + asked.getRawAuthority())) return;
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        request.setRequestUri(URI.create(origin + "/"), URI.create(origin + asked.getRawPath() + query));
    }
}
