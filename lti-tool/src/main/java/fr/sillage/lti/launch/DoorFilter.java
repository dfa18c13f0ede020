package fr.sillage.lti.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses at the door, with a reason and a row like any other refusal, what would not even reach it: methods, bodies. */
@Provider
@PreMatching
public class DoorFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Map<String, Set<String>> METHODS = Map.of(
            "/lti/login", Set.of("GET", "HEAD", "POST", "OPTIONS"),
            "/lti/check", Set.of("GET", "HEAD", "OPTIONS"),
            "/lti/launch", Set.of("POST", "OPTIONS"));

    @Inject
    private RefusalAudit audit;

    @Override
    public void filter(ContainerRequestContext request) {
        methods(request).ifPresent(methods -> audit.watching(Optional::empty, () -> check(request, methods)));
    }

    /** RFC 9110 §15.5.6: whoever refuses a method names those that it takes. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() != Reason.METHOD_REFUSED.status()) return;
        methods(request).ifPresent(methods -> answer.getHeaders()
                .putSingle(
                        HttpHeaders.ALLOW,
                        String.join(", ", methods.stream().sorted().toList())));
    }

    private static boolean check(ContainerRequestContext request, Set<String> methods) {
        if (!methods.contains(request.getMethod())) throw Reason.METHOD_REFUSED.refused();
        MediaType type = request.getMediaType();
        boolean form = type != null && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type);
        if (request.getMethod().equals("POST") && !form) throw Reason.FORM_MALFORMED.refused("media type");
        return true;
    }

    private static Optional<Set<String>> methods(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return Optional.ofNullable(METHODS.get((path.startsWith("/") ? "" : "/") + path.replaceAll("/$", "")));
    }
}
