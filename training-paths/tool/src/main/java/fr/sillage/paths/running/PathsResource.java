package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import fr.sillage.paths.authoring.Draft;
import fr.sillage.paths.authoring.Paths;
import fr.sillage.paths.authoring.Trainers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** "Parcours": those of the course, with the counts first. */
@Path("/seat/{seat}/paths")
public class PathsResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.paths.templates", PathsResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Paths drafts;

    @Inject
    private OpenPaths paths;

    @Inject
    private Participations participations;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Seat seat = current.get();
        CourseId course = Trainers.course(seat);
        Texts texts = pages.texts();
        List<Draft> unopened =
                drafts.in(course).stream().filter(draft -> !draft.isOpened()).toList();
        return pages.show(Page.of(
                        texts.of("paths.title"),
                        TEMPLATES.content(
                                "paths.jte",
                                Map.of(
                                        "w",
                                        new Words(texts),
                                        "base",
                                        seat.id().path(),
                                        "open",
                                        paths.in(course),
                                        "tallies",
                                        participations.tallies(course),
                                        "drafts",
                                        unopened)))
                .in("paths"));
    }
}
