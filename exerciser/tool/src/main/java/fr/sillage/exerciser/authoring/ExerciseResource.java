package fr.sillage.exerciser.authoring;

import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.Role;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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

/** One exercise as its teacher sees it: every question with its key; its title; putting it away. */
@Path("/seat/{seat}/exercises/{exercise: [0-9a-f-]{36}}")
public class ExerciseResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ExerciseResource.class);
    private static final int ITEMS_A_PAGE = 13;

    @PathParam("exercise")
    private UUID exercise;

    @Inject
    private CurrentSeat current;

    @Inject
    private Exercises exercises;

    @Inject
    private Versions versions;

    @Inject
    private ExerciseList list;

    @Inject
    private Editing editing;

    @Inject
    private Courses courses;

    @Inject
    private Pages pages;

    @GET
    public Response show(@QueryParam("from") @DefaultValue("1") int from) {
        Seat seat = teacher();
        Texts texts = pages.texts();
        ExerciseLine line = list.find(seat.inCourse(), id()).orElseThrow(SeatRefusal.ABSENT::refused);
        ExerciseVersion version = exercises
                .find(seat.inCourse(), id())
                .flatMap(found -> versions.find(found.id(), found.version()))
                .orElseThrow(SeatRefusal.ABSENT::refused);
        Stretch stretch = Stretch.from(from, ITEMS_A_PAGE, version.items().size());
        List<PreviewItem> items = stretch.of(version.items()).stream()
                .map(item -> PreviewItem.of(version, item, texts.locale()))
                .toList();
        return pages.show(Page.of(
                        line.title(),
                        TEMPLATES.content(
                                "authoring/exercise.jte",
                                Map.of(
                                        "t", texts,
                                        "line", line,
                                        "items", items,
                                        "stretch", stretch,
                                        "learners",
                                                courses.members(seat.inCourse(), Role.LEARNER)
                                                        .size(),
                                        "base", seat.id().path())))
                .in(ExerciseSections.PATH));
    }

    @POST
    @Path("title")
    public Response rename(@FormParam("title") @DefaultValue("") String title) {
        Seat seat = teacher();
        editing.rename(seat.inCourse(), id(), title);
        return shown(seat, ExerciseSections.PATH + "/" + exercise);
    }

    @POST
    @Path("archive")
    public Response archive() {
        Seat seat = teacher();
        editing.archive(seat.inCourse(), id());
        return shown(seat, ExerciseSections.PATH);
    }

    @POST
    @Path("restore")
    public Response restore() {
        Seat seat = teacher();
        editing.restore(seat.inCourse(), id());
        return shown(seat, ExerciseSections.PATH);
    }

    private ExerciseId id() {
        return new ExerciseId(exercise);
    }

    private Seat teacher() {
        Seat seat = current.get();
        seat.require(Role.INSTRUCTOR);
        return seat;
    }

    private static Response shown(Seat seat, String path) {
        return Response.seeOther(URI.create(seat.id().path() + path)).build();
    }
}
