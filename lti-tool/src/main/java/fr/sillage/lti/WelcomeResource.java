package fr.sillage.lti;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.texts.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The bare address: what this is, and how one comes in. */
@Path("/")
public class WelcomeResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", WelcomeResource.class);

    @Inject
    private Pages pages;

    @GET
    public Response welcome() {
        Texts texts = pages.texts();
        return pages.show(Page.of("Sillage", TEMPLATES.content("welcome.jte", Map.of("t", texts))));
    }
}
