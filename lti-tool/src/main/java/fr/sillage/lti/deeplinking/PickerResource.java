package fr.sillage.lti.deeplinking;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.courses.Role;
import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.platforms.Addresses;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Ajouter une activité": choose, then name and weigh, then back to the platform. */
@Path("/seat/{seat}/" + PickerSection.PATH)
public class PickerResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", PickerResource.class);
    private static final int UNPROCESSABLE = 422;

    @Inject
    private CurrentSeat current;

    @Inject
    private Selections selections;

    @Inject
    private Picking picking;

    @Inject
    private SendingBack sendingBack;

    @Inject
    private Pages pages;

    @GET
    public Response choose(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("pick") List<String> picks,
            @QueryParam("from") @DefaultValue("1") int from) {
        return choose(words, picks, from, false);
    }

    @GET
    @Path("details")
    public Response detail(@QueryParam("pick") List<String> picks) {
        Seat seat = chooser();
        List<Activity> picked = picking.picked(seat.inCourse(), pages.texts(), selection(seat), picks);
        if (picked.isEmpty()) return choose("", List.of(), 1, true);
        return details(200, picking.fresh(seat.inCourse(), selection(seat), picked));
    }

    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(MultivaluedMap<String, String> sent) {
        Seat seat = chooser();
        Selection selection = selection(seat);
        List<String> picks = sent.getOrDefault("pick", List.of());
        List<Activity> picked = picking.picked(seat.inCourse(), pages.texts(), selection, picks);
        if (picked.isEmpty()) return choose("", List.of(), 1, true);
        List<ChoiceForm> forms = picking.written(seat.inCourse(), selection, picked, sent);
        if (!forms.stream().allMatch(ChoiceForm::isFine)) return details(UNPROCESSABLE, forms);
        return back(
                seat,
                sendingBack.with(
                        seat, selection, forms.stream().map(ChoiceForm::choice).toList(), pages.texts()));
    }

    @POST
    @Path("cancellation")
    public Response cancel() {
        Seat seat = chooser();
        return back(seat, sendingBack.withNothing(seat, selection(seat), pages.texts()));
    }

    private Response choose(String words, List<String> picks, int from, boolean nothingChosen) {
        Seat seat = chooser();
        Texts texts = pages.texts();
        List<Activity> all = picking.all(seat.inCourse(), texts);
        Selection selection = selection(seat);
        Offer offer = Offer.of(
                Picking.matching(all, words),
                Picking.picked(all, selection, picks),
                from,
                activity -> picking.preview(seat.inCourse(), activity));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("t", texts);
        parameters.put("base", seat.id().path());
        parameters.put("offer", offer);
        parameters.put("words", words);
        parameters.put("several", selection.multiple());
        parameters.put("takesLinks", selection.takesLinks());
        parameters.put("nothingChosen", nothingChosen);
        parameters.put("empty", all.isEmpty());
        return pages.show(Page.of(texts.of("picker.title"), TEMPLATES.content("picker.jte", parameters))
                .in(PickerSection.PATH));
    }

    private Response details(int status, List<ChoiceForm> forms) {
        Seat seat = chooser();
        Texts texts = pages.texts();
        return pages.show(
                status,
                Page.of(
                                texts.of("picker.title"),
                                TEMPLATES.content(
                                        "picked.jte",
                                        Map.of("t", texts, "base", seat.id().path(), "forms", forms)))
                        .in(PickerSection.PATH));
    }

    private Response back(Seat seat, SendingBack.Parcel parcel) {
        Texts texts = pages.texts();
        pages.formsEndAt(Addresses.origin(parcel.address()) + " " + seat.frameOrigin());
        return pages.show(Page.of(
                        texts.of("picker.back.title"),
                        TEMPLATES.content("pickedback.jte", Map.of("t", texts, "parcel", parcel)))
                .in(PickerSection.PATH)
                .with("submit.js"));
    }

    private Seat chooser() {
        Seat seat = current.get();
        seat.require(Role.INSTRUCTOR, Role.DESIGNER);
        return seat;
    }

    private Selection selection(Seat seat) {
        return selections.of(seat.id()).orElseThrow(SeatRefusal.ABSENT::refused);
    }
}
