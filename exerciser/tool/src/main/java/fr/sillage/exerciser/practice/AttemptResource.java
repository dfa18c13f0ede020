package fr.sillage.exerciser.practice;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.exerciser.authoring.Stretch;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An attempt as a whole: going on, ending it by will, its result. */
@Path("/seat/{seat}/attempts/{attempt: [0-9a-f-]{36}}")
public class AttemptResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", AttemptResource.class);
    private static final int LINES_A_PAGE = 20;

    @PathParam("attempt")
    private UUID attempt;

    @Inject
    private CurrentSeat current;

    @Inject
    private Working working;

    @Inject
    private Ending ending;

    @Inject
    private Pages pages;

    /** The result; while the attempt is open, the item to go on with. */
    @GET
    public Response show(@QueryParam("from") @DefaultValue("1") int from) {
        Seat seat = current.get();
        Working.Work work = working.on(attempt, seat);
        if (work.attempt().isOpen()) return goOn(seat, work);
        Voice voice = new Voice(pages.texts(), seat.audience());
        List<TriesLine> lines =
                TriesLine.all(work.progress(), true, voice.texts().locale());
        Stretch stretch = Stretch.from(from, LINES_A_PAGE, lines.size());
        return page(
                voice,
                work.attempt().title(),
                "practice/result.jte",
                Map.of(
                        "v", voice,
                        "attempt", work.attempt(),
                        "progress", work.progress(),
                        "lines", stretch.of(lines),
                        "stretch", stretch,
                        "base", seat.id().path()));
    }

    /** What is still open, before it is ended. */
    @GET
    @Path("end")
    public Response beforeEnd() {
        Seat seat = current.get();
        Working.Work work = working.on(attempt, seat);
        if (!work.attempt().isOpen()) return seeOther(seat, work.attempt().path());
        Voice voice = new Voice(pages.texts(), seat.audience());
        return page(
                voice,
                voice.of("practice.end.title"),
                "practice/end.jte",
                Map.of(
                        "v", voice,
                        "attempt", work.attempt(),
                        "progress", work.progress(),
                        "base", seat.id().path()));
    }

    @POST
    @Path("end")
    public Response end() {
        Seat seat = current.get();
        Attempt own = working.on(attempt, seat).attempt();
        ending.end(own, seat);
        return seeOther(seat, own.path());
    }

    private static Response goOn(Seat seat, Working.Work work) {
        String path = work.progress().resume().isPresent()
                ? work.attempt().path(work.progress().resume().getAsInt())
                : work.attempt().path() + "/end";
        return seeOther(seat, path);
    }

    private Response page(Voice voice, String title, String template, Map<String, Object> parameters) {
        return pages.show(Page.of(title, TEMPLATES.content(template, parameters))
                .in("tasks")
                .forPupil(voice.toPupil()));
    }

    private static Response seeOther(Seat seat, String path) {
        return Response.seeOther(URI.create(seat.id().path() + path)).build();
    }
}
