package fr.sillage.lti.console;

import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.lti.administration.AdministrationSecrets;
import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.administration.Secret;
import fr.sillage.lti.platforms.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Lets nobody into the console without a session of this browser, and writes only from our own pages. */
@Provider
public class ConsoleFilter implements ContainerRequestFilter {

    static final String COOKIE = "console";

    @Inject
    private AdministrationSecrets secrets;

    @Inject
    private Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(false).replaceFirst("^/", "");
        if (!path.equals("administration") && !path.startsWith("administration/")) return;
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads && isForeign(request)) throw SeatRefusal.FOREIGN_REQUEST.refused();
        if (path.equals("administration/entry")) return;
        Optional.ofNullable(request.getCookies().get(COOKIE))
                .map(Cookie::getValue)
                .map(Secret::new)
                .filter(secret -> secrets.isGood(secret, Purpose.SESSION))
                .orElseThrow(ConsoleRefusal.NOT_ADMINISTRATOR::refused);
    }

    private boolean isForeign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin");
        String origin = request.getHeaderString("Origin");
        return origin != null && !settings.owns(origin + "/");
    }
}
