package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.Role;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bringing in a file: choose it, read what became of it, decide. */
@Path("/seat/{seat}/exercises/imports")
public class ImportsResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ImportsResource.class);
    private static final String PATH = ExerciseSections.PATH + "/imports";
    private static final String FILE = "file";

    @Inject
    private CurrentSeat current;

    @Inject
    private Importing importing;

    @Inject
    private Pages pages;

    @GET
    public Response choose() {
        Seat seat = teacher();
        Texts texts = pages.texts();
        return pages.show(Page.of(
                        texts.of("imports.title"),
                        TEMPLATES.content(
                                "authoring/import.jte",
                                Map.of("t", texts, "base", seat.id().path())))
                .in(ExerciseSections.PATH));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(List<EntityPart> parts) throws IOException {
        Seat seat = teacher();
        EntityPart part = parts.stream()
                .filter(each -> each.getName().equals(FILE))
                .findFirst()
                .orElseThrow(ImportRefusal.IMPORT_WITHOUT_FILE::refused);
        try (InputStream content = part.getContent()) {
            String name = part.getFileName().orElse("");
            return shown(seat, "/" + importing.receive(seat.inCourse(), seat.person(), name, content));
        }
    }

    @POST
    @Path("example")
    public Response example() {
        Seat seat = teacher();
        String name = pages.texts().of("imports.example.name") + ".gift";
        return shown(seat, "/" + importing.example(seat.inCourse(), seat.person(), name));
    }

    @GET
    @Path("{draft}")
    public Response report(@PathParam("draft") UUID draft) {
        Seat seat = teacher();
        Texts texts = pages.texts();
        ReportPage report = ReportPage.of(importing.draft(draft, seat.inCourse(), seat.person()), texts.locale());
        return pages.show(Page.of(
                        texts.of("imports.report.window", report.name()),
                        TEMPLATES.content(
                                "authoring/report.jte",
                                Map.of(
                                        "t",
                                        texts,
                                        "report",
                                        report,
                                        "base",
                                        seat.id().path())))
                .in(ExerciseSections.PATH));
    }

    @POST
    @Path("{draft}")
    public Response accept(@PathParam("draft") UUID draft, @FormParam("title") @DefaultValue("") String title) {
        Seat seat = teacher();
        ExerciseId exercise = importing.accept(draft, seat.inCourse(), seat.person(), title);
        return Response.seeOther(URI.create(seat.id().path() + ExerciseSections.PATH + "/" + exercise))
                .build();
    }

    @POST
    @Path("{draft}/discard")
    public Response discard(@PathParam("draft") UUID draft) {
        Seat seat = teacher();
        importing.discard(draft, seat.inCourse(), seat.person());
        return Response.seeOther(URI.create(seat.id().path() + ExerciseSections.PATH))
                .build();
    }

    private Seat teacher() {
        Seat seat = current.get();
        seat.require(Role.INSTRUCTOR);
        return seat;
    }

    private static Response shown(Seat seat, String below) {
        return Response.seeOther(URI.create(seat.id().path() + PATH + below)).build();
    }
}
