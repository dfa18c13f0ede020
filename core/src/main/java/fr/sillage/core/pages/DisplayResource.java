package fr.sillage.core.pages;

import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** "Affichage": colours, contrast, reading comfort, language. */
@Path("/seat/{seat}/display")
public class DisplayResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.core.templates", DisplayResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Displays displays;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Texts texts = pages.texts();
        return pages.show(Page.of(
                        texts.of("display.title"),
                        TEMPLATES.content(
                                "display.jte",
                                Map.of(
                                        "t",
                                        texts,
                                        "settings",
                                        displays.of(current.get().person()))))
                .in("display"));
    }

    @POST
    public Response set(
            @FormParam("theme") String theme,
            @FormParam("contrast") String contrast,
            @FormParam("comfort") String comfort,
            @FormParam("language") String language) {
        Seat seat = current.get();
        displays.set(
                seat.person(),
                new DisplaySettings(
                        "dark".equals(theme)
                                ? DisplaySettings.Theme.DARK
                                : "light".equals(theme) ? DisplaySettings.Theme.LIGHT : DisplaySettings.Theme.AUTO,
                        contrast != null,
                        comfort != null,
                        Optional.ofNullable(language)
                                .filter(l -> l.equals("fr") || l.equals("en"))
                                .map(Locale::forLanguageTag)));
        return Response.seeOther(URI.create(seat.id().path() + "display")).build();
    }
}
