package fr.sillage.lti.deeplinking;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.seats.CurrentSeat;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Says that what a link named is not in this course: put away, or of the course that this one was copied from. */
@Path("/seat/{seat}/" + Linked.ABSENT)
public class NoActivityResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", NoActivityResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Texts texts = pages.texts();
        return pages.show(Page.of(
                texts.of("no-activity.title"),
                TEMPLATES.content(
                        "noactivity.jte",
                        Map.of("t", texts, "base", current.get().id().path()))));
    }
}
