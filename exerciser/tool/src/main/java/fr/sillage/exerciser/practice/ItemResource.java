package fr.sillage.exerciser.practice;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.exerciser.engine.ResponseRefused;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One item of an attempt: asked, answered, spoken to. Works without script: an answer is a form, the feedback the next page. */
@Path("/seat/{seat}/attempts/{attempt: [0-9a-f-]{36}}/items/{position: [0-9]{1,4}}")
public class ItemResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.exerciser.templates", ItemResource.class);
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @PathParam("attempt")
    private UUID attempt;

    @PathParam("position")
    private int position;

    @Inject
    private CurrentSeat current;

    @Inject
    private Working working;

    @Inject
    private Answering answering;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response show() {
        Seat seat = current.get();
        return page(seat, 200, view(seat), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(InputStream body) throws IOException {
        Seat seat = current.get();
        Working.Work work = working.on(attempt, seat);
        ItemWork item = work.progress().at(position).orElseThrow(SeatRefusal.ABSENT::refused);
        if (!item.placed().isQuestion()) throw SeatRefusal.ABSENT.refused();
        SentForm form = SentForm.read(body);
        try {
            return answered(seat, form, answering.answer(work.attempt(), item, form, seat));
        } catch (ResponseRefused refused) {
            String notice = "practice.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
            return page(seat, UNPROCESSABLE, view(seat).keeping(form.fields()), notice);
        }
    }

    private Response answered(Seat seat, SentForm form, Answering.Outcome outcome) {
        return switch (outcome) {
            case STORED, STORED_BEFORE ->
                Response.seeOther(
                                URI.create(seat.id().path() + "attempts/" + attempt + "/items/" + position + "#retour"))
                        .build();
            case SAME_AGAIN -> page(seat, UNPROCESSABLE, view(seat).keeping(form.fields()), "practice.same-again");
            case ANSWERED_ELSEWHERE -> page(seat, CONFLICT, view(seat), "practice.answered-elsewhere");
            case ATTEMPT_ENDED -> page(seat, CONFLICT, view(seat), "practice.attempt-ended");
        };
    }

    /** Made anew from what is stored, so that it shows what stands whoever wrote it. */
    private ItemPage view(Seat seat) {
        Working.Work work = working.on(attempt, seat);
        ItemWork item = work.progress().at(position).orElseThrow(SeatRefusal.ABSENT::refused);
        return ItemPage.of(work.attempt(), work.progress(), item, voice(seat), clock.instant());
    }

    private Response page(Seat seat, int status, ItemPage view, String notice) {
        Voice voice = voice(seat);
        return pages.show(
                status,
                Page.of(
                                view.windowTitle(voice),
                                TEMPLATES.content(
                                        "practice/item.jte",
                                        Map.of(
                                                "v", voice,
                                                "page", view,
                                                "notice", notice,
                                                "base", seat.id().path())))
                        .in("tasks")
                        .forPupil(voice.toPupil()));
    }

    private Voice voice(Seat seat) {
        return new Voice(pages.texts(), seat.audience());
    }
}
