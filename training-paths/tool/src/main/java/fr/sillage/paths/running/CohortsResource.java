package fr.sillage.paths.running;

import fr.sillage.core.names.Roster;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.authoring.Trainers;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is where on a path. */
@Path("/seat/{seat}/paths/{path: [0-9a-f-]{36}}/cohort")
public class CohortsResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.paths.templates", CohortsResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private OpenPaths paths;

    @Inject
    private Histories histories;

    @Inject
    private Roster roster;

    @Inject
    private Pages pages;

    @GET
    public Response show(@PathParam("path") UUID id, @QueryParam("page") @DefaultValue("1") int page) {
        Seat seat = current.get();
        OpenPath path = paths.find(new PathId(id), Trainers.course(seat)).orElseThrow(SeatRefusal.ABSENT::refused);
        List<Standing> all = Standing.of(histories.ofAll(path), roster.of(path.course()));
        return pages.show(Page.of(
                        path.title(),
                        TEMPLATES.content(
                                "cohort.jte",
                                Map.of(
                                        "w",
                                        new Words(pages.texts()),
                                        "base",
                                        seat.id().path(),
                                        "path",
                                        path,
                                        "all",
                                        all,
                                        "slice",
                                        Slice.of(all, page))))
                .in("paths"));
    }
}
