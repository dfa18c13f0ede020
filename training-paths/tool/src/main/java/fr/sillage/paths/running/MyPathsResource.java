package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.StepId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A path as its participant sees it. */
@Path("/seat/{seat}/my-paths/{path: [0-9a-f-]{36}}")
public class MyPathsResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.paths.templates", MyPathsResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Following following;

    @Inject
    private Declaring declaring;

    @Inject
    private Pages pages;

    @GET
    public Response show(@PathParam("path") UUID path) {
        Seat seat = current.get();
        History history = following
                .path(new PathId(path), seat.person(), Participants.course(seat))
                .orElseThrow(SeatRefusal.ABSENT::refused);
        return pages.show(Page.of(
                        history.path().title(),
                        TEMPLATES.content(
                                "my-path.jte",
                                Map.of(
                                        "w",
                                        new Words(pages.texts()),
                                        "base",
                                        seat.id().path(),
                                        "path",
                                        history.path(),
                                        "progress",
                                        history.progress())))
                .in("tasks"));
    }

    @POST
    @Path("steps/{step}")
    public Response done(@PathParam("path") UUID path, @PathParam("step") String step) {
        Seat seat = current.get();
        CourseId course = Participants.course(seat);
        if (!StepId.isOne(step)) throw SeatRefusal.ABSENT.refused();
        declaring.done(new PathId(path), course, seat.person(), new StepId(step));
        return Response.seeOther(URI.create(seat.id().path() + "my-paths/" + path))
                .build();
    }
}
