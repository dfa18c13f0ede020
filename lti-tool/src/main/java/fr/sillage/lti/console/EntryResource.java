package fr.sillage.lti.console;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.administration.AdministrationSecrets;
import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.administration.Secret;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** The way in: an entry is used by a button, so that a link preview does not use it up. */
@Path("/administration/entry")
public class EntryResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", EntryResource.class);

    @Inject
    private AdministrationSecrets secrets;

    @Inject
    private Pages pages;

    @GET
    public Response show(@QueryParam("key") @DefaultValue("") String key) {
        Texts texts = pages.texts();
        return pages.show(
                Page.of(texts.of("console.entry"), TEMPLATES.content("entry.jte", Map.of("t", texts, "key", key))));
    }

    @POST
    public Response enter(@FormParam("key") @DefaultValue("") String key) {
        if (!secrets.spend(new Secret(key.strip()), Purpose.ENTRY)) throw ConsoleRefusal.ENTRY_USED.refused();
        Secret session = secrets.give(Purpose.SESSION);
        return Response.seeOther(URI.create("/administration"))
                .header(
                        "Set-Cookie",
                        ConsoleFilter.COOKIE + "=" + session.value() + "; Path=/administration; Max-Age="
                                + Purpose.SESSION.life().toSeconds() + "; Secure; HttpOnly; SameSite=Strict")
                .build();
    }
}
