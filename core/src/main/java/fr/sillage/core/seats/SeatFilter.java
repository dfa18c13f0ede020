package fr.sillage.core.seats;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a request under {@code /seat/{id}/} through only with that seat's cookie, and writes only from our own pages. Before
 * any page is looked for, so that the platform's frame shows also what says that there is none.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SeatFilter implements ContainerRequestFilter {

    private static final Pattern SEATED = Pattern.compile("/?seat/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.*");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Seats seats;

    @Inject
    private CurrentSeat current;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(false);
        if (!path.startsWith("/seat") && !path.startsWith("seat")) return;
        Matcher matcher = SEATED.matcher(path);
        if (!matcher.matches()) throw SeatRefusal.NOT_SEATED.refused();
        if (!SAFE.contains(request.getMethod()) && isForeign(request)) throw SeatRefusal.FOREIGN_REQUEST.refused();
        SeatId id = new SeatId(UUID.fromString(matcher.group(1)));
        Optional<Seat> seat = SeatCookie.in(request.getCookies()).flatMap(secret -> seats.of(id, secret));
        // The platform's frame must be able to show why, or it stays blank
        if (seat.isEmpty()) current.turnedAwayFrom(seats.frameOrigin(id));
        current.sit(seat.orElseThrow(SeatRefusal.NOT_SEATED::refused));
    }

    /**
     * Every browser that stores a partitioned cookie sends {@code Sec-Fetch-Site} or {@code Origin} with a write, so a
     * write without both is no browser's, and carries no cookie that it did not choose to send.
     */
    private static boolean isForeign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin");
        String origin = request.getHeaderString("Origin");
        if (origin == null) return false;
        java.net.URI self = request.getUriInfo().getBaseUri();
        return !origin.equals(self.getScheme() + "://" + self.getAuthority());
    }
}
