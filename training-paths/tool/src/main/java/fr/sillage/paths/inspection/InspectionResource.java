package fr.sillage.paths.inspection;

import fr.sillage.core.organisations.Organisation;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** "Pilotage"; absent for whoever holds no mandate. */
@Path("/seat/{seat}/inspection")
public class InspectionResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.paths.templates", InspectionResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Inspecting inspecting;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response show() {
        Seat seat = current.get();
        List<Organisation> inspected = inspecting.inspectedBy(seat.person());
        if (inspected.isEmpty()) throw SeatRefusal.ABSENT.refused();
        Texts texts = pages.texts();
        Report report = new Report(texts, clock.instant(), inspected, inspecting.boards(inspected));
        return pages.show(Page.of(
                        texts.of("paths.inspection.title"),
                        TEMPLATES.content("inspection.jte", Map.of("t", texts, "report", report)))
                .in("inspection"));
    }
}
