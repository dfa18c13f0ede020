package fr.sillage.exerciser.practice;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
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
import java.util.Optional;
import java.util.UUID;

/**
 * One item of an attempt: asked, answered, spoken to. Works without script: an answer is a form, the feedback the next page.
 *
 * <p>The queue in the browser ({@code answers-queue.js}) posts the same form and asks for the fragment. Then 200 with the header
 * {@code Sillage-Answer}, the form's key, says that this answer is durable, stored now or before, and the content is the page
 * with its feedback; 409 and 422 say in words why it was not taken and never will be; 403 that this seat is no longer valid, 404
 * that this person has no such attempt in this course; anything else, that nobody knows: the same form may be sent again.
 */
@Path("/seat/{seat}/attempts/{attempt: [0-9a-f-]{36}}/items/{position: [0-9]{1,4}}")
public class ItemResource {

    private static final String STORED_KEY = "Sillage-Answer";
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
        return page(seat, 200, view(seat, working.on(attempt, seat)), "");
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
            return answered(seat, work, form, answering.answer(work.attempt(), item, form, seat));
        } catch (ResponseRefused refused) {
            String notice = "practice.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
            return page(seat, UNPROCESSABLE, view(seat, work).keeping(form.fields()), notice);
        }
    }

    private Response answered(Seat seat, Working.Work work, SentForm form, Answering.Answered answered) {
        return switch (answered.outcome()) {
            case STORED, STORED_BEFORE -> stored(seat, form, answered.stored().map(work::after));
            case SAME_AGAIN ->
                page(seat, UNPROCESSABLE, view(seat, work).keeping(form.fields()), "practice.same-again");
            case ANSWERED_ELSEWHERE ->
                page(seat, CONFLICT, view(seat, asItStands(seat)), "practice.answered-elsewhere");
            case ATTEMPT_ENDED -> page(seat, CONFLICT, view(seat, asItStands(seat)), "practice.attempt-ended");
        };
    }

    /** A form is led on to the page with the feedback; a script has it at once, with the key that it may forget now. */
    private Response stored(Seat seat, SentForm form, Optional<Working.Work> known) {
        if (!pages.wantsFragment()) {
            return Response.seeOther(
                            URI.create(seat.id().path() + "attempts/" + attempt + "/items/" + position + "#retour"))
                    .build();
        }
        Response page = page(seat, 200, view(seat, known.orElseGet(() -> asItStands(seat))), "");
        return Response.fromResponse(page)
                .header(STORED_KEY, form.key().toString())
                .build();
    }

    /** Read anew, since somebody else wrote meanwhile. */
    private Working.Work asItStands(Seat seat) {
        return working.on(attempt, seat);
    }

    private ItemPage view(Seat seat, Working.Work work) {
        ItemWork item = work.progress().at(position).orElseThrow(SeatRefusal.ABSENT::refused);
        return ItemPage.of(work.attempt(), work.progress(), item, voice(seat), clock.instant());
    }

    private Response page(Seat seat, int status, ItemPage view, String notice) {
        Voice voice = voice(seat);
        return pages.show(
                status,
                Page.of(
                                view.windowTitle(voice),
                                view.content(voice, notice, seat.id().path()))
                        .in("tasks")
                        .forPupil(voice.toPupil()));
    }

    private Voice voice(Seat seat) {
        return new Voice(pages.texts(), seat.audience());
    }
}
