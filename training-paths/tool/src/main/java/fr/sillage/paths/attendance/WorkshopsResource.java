package fr.sillage.paths.attendance;

import fr.sillage.core.names.Names;
import fr.sillage.core.names.Roster;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.authoring.Trainers;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Workshop;
import fr.sillage.paths.running.OpenPath;
import fr.sillage.paths.running.OpenPaths;
import fr.sillage.paths.running.Participations;
import fr.sillage.paths.running.Words;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The list of one workshop. */
@Path("/seat/{seat}/paths/{path: [0-9a-f-]{36}}/workshops/{step}")
public class WorkshopsResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.paths.templates", WorkshopsResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private OpenPaths paths;

    @Inject
    private Participations participations;

    @Inject
    private Roll roll;

    @Inject
    private Marking marking;

    @Inject
    private Roster roster;

    @Inject
    private Pages pages;

    @GET
    public Response show(@PathParam("path") UUID id, @PathParam("step") String step) {
        Seat seat = current.get();
        OpenPath path = path(seat, id);
        Workshop workshop = workshop(path, step);
        Names names = roster.of(path.course());
        List<PersonId> people = names.sorted(participations.of(path.id()));
        return pages.show(Page.of(
                        workshop.title(),
                        TEMPLATES.content(
                                "workshop.jte",
                                Map.of(
                                        "w", new Words(pages.texts()),
                                        "base", seat.id().path(),
                                        "path", path,
                                        "workshop", workshop,
                                        "people", people,
                                        "names", names,
                                        "roll", roll.of(path.id(), workshop.id()))))
                .in("paths"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            @PathParam("path") UUID id, @PathParam("step") String step, MultivaluedMap<String, String> posted) {
        Seat seat = current.get();
        OpenPath path = path(seat, id);
        marking.mark(path, workshop(path, step), marks(posted));
        return Response.seeOther(URI.create(seat.id().path() + "paths/" + id + "/workshops/" + step))
                .build();
    }

    /** {@code mark.<person>} = present or absent; whoever has no choice made is left as they were. */
    private static Map<PersonId, Mark> marks(MultivaluedMap<String, String> posted) {
        Map<PersonId, Mark> marks = new HashMap<>();
        posted.forEach((name, values) -> {
            if (!name.matches("mark\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return;
            Mark.of(values.get(0)).ifPresent(mark -> marks.put(PersonId.of(name.substring(5)), mark));
        });
        return marks;
    }

    private OpenPath path(Seat seat, UUID id) {
        return paths.find(new PathId(id), Trainers.course(seat)).orElseThrow(SeatRefusal.ABSENT::refused);
    }

    private static Workshop workshop(OpenPath path, String step) {
        if (!StepId.isOne(step)) throw SeatRefusal.ABSENT.refused();
        return path.content()
                .step(new StepId(step))
                .filter(Workshop.class::isInstance)
                .map(Workshop.class::cast)
                .orElseThrow(SeatRefusal.ABSENT::refused);
    }
}
