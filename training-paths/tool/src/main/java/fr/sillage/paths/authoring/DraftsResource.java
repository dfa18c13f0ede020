package fr.sillage.paths.authoring;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.SeatRefusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Drafts of paths, for trainers. */
@Path("/seat/{seat}/drafts")
public class DraftsResource {

    @Inject
    private CurrentSeat current;

    @Inject
    private Paths paths;

    @Inject
    private Drafting drafting;

    @Inject
    private DraftPage page;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    @Path("new")
    public Response blank() {
        CourseId course = Trainers.course(current.get());
        String exercise = page.offers(course).stream()
                .findFirst()
                .map(offer -> offer.id().toString())
                .orElse("");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        return page.blank(PathModel.threeSteps(pages.texts(), today, exercise), course);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> posted) {
        CourseId course = Trainers.course(current.get());
        PathForm form = PathForm.of(posted);
        FormCheck check = page.check(form, course);
        return check.path()
                .map(content -> to("drafts/" + drafting.create(course, content)))
                .orElseGet(() -> page.wrong(form, check, course));
    }

    @GET
    @Path("{path: [0-9a-f-]{36}}")
    public Response show(@PathParam("path") UUID path) {
        CourseId course = Trainers.course(current.get());
        Draft draft = paths.find(new PathId(path), course).orElseThrow(SeatRefusal.ABSENT::refused);
        return draft.isOpened() ? to("paths/" + path + "/cohort") : page.of(draft);
    }

    @POST
    @Path("{path: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(@PathParam("path") UUID path, MultivaluedMap<String, String> posted) {
        CourseId course = Trainers.course(current.get());
        PathId id = new PathId(path);
        int revision = PathForm.revision(posted);
        PathForm form = PathForm.of(posted);
        FormCheck check = page.check(form, course);
        if (check.path().isEmpty()) return page.wrong(form, check, course, id, revision);
        drafting.revise(id, course, revision, check.path().get());
        return to("drafts/" + path);
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(current.get().id().path() + path)).build();
    }
}
