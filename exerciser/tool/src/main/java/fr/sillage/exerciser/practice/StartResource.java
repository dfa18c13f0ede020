package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.Role;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.exerciser.authoring.ExerciseId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** The door of an exercise: what it is, and beginning or going on. */
@Path("/seat/{seat}/exercises/{exercise: [0-9a-f-]{36}}/start")
public class StartResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", StartResource.class);

    @PathParam("exercise")
    private UUID exercise;

    @Inject
    private CurrentSeat current;

    @Inject
    private Practice practice;

    @Inject
    private Attempts attempts;

    @Inject
    private Beginning beginning;

    @Inject
    private Working working;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Seat seat = current.get();
        if (seat.has(Role.INSTRUCTOR)) return seeOther(seat, "exercises/" + exercise);
        seat.require(Role.LEARNER);
        Practice.Offer offer =
                practice.find(seat.inCourse(), new ExerciseId(exercise)).orElseThrow(SeatRefusal.ABSENT::refused);
        Voice voice = new Voice(pages.texts(), seat.audience());
        return pages.show(Page.of(
                        offer.title(),
                        TEMPLATES.content(
                                "practice/start.jte",
                                Map.of(
                                        "v", voice,
                                        "offer", offer,
                                        "begun",
                                                attempts.open(offer.id(), seat.person())
                                                        .isPresent(),
                                        "ended", attempts.lastEnded(offer.id(), seat.person()),
                                        "base", seat.id().path())))
                .in("tasks")
                .forPupil(voice.toPupil()));
    }

    @POST
    public Response begin() {
        Seat seat = current.get();
        seat.require(Role.LEARNER);
        Attempt attempt = beginning.begin(new ExerciseId(exercise), seat);
        int position = working.progress(attempt).resume().orElse(1);
        return seeOther(seat, attempt.path(position));
    }

    private static Response seeOther(Seat seat, String path) {
        return Response.seeOther(URI.create(seat.id().path() + path)).build();
    }
}
