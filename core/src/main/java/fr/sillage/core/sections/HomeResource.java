package fr.sillage.core.sections;

import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The door of a seat: the first section that this person has. */
@Path("/seat/{seat}/")
public class HomeResource {

    @Inject
    private CurrentSeat current;

    @Inject
    private Bar bar;

    @GET
    public Response home() {
        Seat seat = current.get();
        Section first = bar.first(seat).orElseThrow(SeatRefusal.ABSENT::refused);
        return Response.seeOther(URI.create(seat.id().path() + first.path())).build();
    }
}
