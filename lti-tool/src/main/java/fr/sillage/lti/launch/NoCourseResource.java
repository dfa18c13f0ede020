package fr.sillage.lti.launch;

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

/** Says why there is nothing here: no course, or no role in it. */
@Path("/seat/{seat}/no-course")
public class NoCourseResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", NoCourseResource.class);

    @Inject
    private CurrentSeat current;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Texts texts = pages.texts();
        String why = current.get().course().isPresent() ? "no-course.no-role" : "no-course.why";
        return pages.show(Page.of(
                        texts.of("no-course.title"),
                        TEMPLATES.content("nocourse.jte", Map.of("t", texts, "why", texts.of(why))))
                .in(NoCourseSection.PATH));
    }
}
