package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.authoring.DraftPage;
import fr.sillage.paths.authoring.FormCheck;
import fr.sillage.paths.authoring.PathForm;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.authoring.Paths;
import fr.sillage.paths.authoring.Trainers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Opens a draft to the cohort, as its form stands. */
@Path("/seat/{seat}/drafts/{path: [0-9a-f-]{36}}/opening")
public class OpeningsResource {

    @Inject
    private CurrentSeat current;

    @Inject
    private Paths drafts;

    @Inject
    private Opening opening;

    @Inject
    private DraftPage page;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("path") UUID path, MultivaluedMap<String, String> posted) {
        CourseId course = Trainers.course(current.get());
        PathId id = new PathId(path);
        drafts.find(id, course).orElseThrow(SeatRefusal.ABSENT::refused);
        int revision = PathForm.revision(posted);
        PathForm form = PathForm.of(posted);
        FormCheck check = page.check(form, course);
        if (check.path().isEmpty()) return page.wrong(form, check, course, id, revision);
        opening.open(id, course, revision, check.path().get());
        return Response.seeOther(URI.create(current.get().id().path() + "paths/" + path + "/cohort"))
                .build();
    }
}
