package fr.sillage.lti.console;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.administration.AdministrationSecrets;
import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.platforms.Settings;
import fr.sillage.lti.platforms.StoredRegistrations;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** "Plateformes": all on one page, one decision a button. */
@Path("/administration")
public class ConsoleResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", ConsoleResource.class);

    @Inject
    private Reports reports;

    @Inject
    private Stopping stopping;

    @Inject
    private StoredRegistrations registrations;

    @Inject
    private AdministrationSecrets secrets;

    @Inject
    private Settings settings;

    @Inject
    private Pages pages;

    @GET
    public Response show() {
        Texts texts = pages.texts();
        return page(
                "console.title",
                "console.jte",
                Map.of(
                        "t", texts,
                        "platforms", reports.platforms(),
                        "pending", reports.pending(),
                        "reasons", reports.reasons()));
    }

    @GET
    @Path("refusals")
    public Response refusals(
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("reference") @DefaultValue("") String reference) {
        Texts texts = pages.texts();
        if (!reference.isBlank()) {
            RefusalLine refusal = reports.refusal(reference).orElseThrow(SeatRefusal.ABSENT::refused);
            return page("console.refusal", "refusal.jte", Map.of("t", texts, "refusal", refusal));
        }
        return page("console.refusals", "refusals.jte", Map.of("t", texts, "refusals", reports.refusals(reason)));
    }

    @POST
    @Path("platforms/{platform: [0-9a-f-]{36}}/suspension")
    public Response suspend(@PathParam("platform") UUID platform) {
        stopping.suspend(new PlatformId(platform));
        return shown();
    }

    @POST
    @Path("platforms/{platform: [0-9a-f-]{36}}/resumption")
    public Response resume(@PathParam("platform") UUID platform) {
        stopping.resume(new PlatformId(platform));
        return shown();
    }

    @POST
    @Path("registrations/{platform: [0-9a-f-]{36}}/approval")
    public Response approve(@PathParam("platform") UUID platform) {
        registrations.decide(new PlatformId(platform), StoredRegistrations.State.ACTIVE);
        return shown();
    }

    @POST
    @Path("registrations/{platform: [0-9a-f-]{36}}/refusal")
    public Response refuse(@PathParam("platform") UUID platform) {
        registrations.decide(new PlatformId(platform), StoredRegistrations.State.REFUSED);
        return shown();
    }

    @POST
    @Path("invitations")
    public Response invite() {
        return link(
                "/lti/register?invitation=" + secrets.give(Purpose.INVITATION).value(), "console.invitation");
    }

    @POST
    @Path("entries")
    public Response entry() {
        return link("/administration/entry?key=" + secrets.give(Purpose.ENTRY).value(), "console.colleague");
    }

    private Response link(String path, String key) {
        return page(
                key,
                "link.jte",
                Map.of("t", pages.texts(), "key", key, "link", settings.at(path).toString()));
    }

    private Response page(String titleKey, String template, Map<String, Object> parameters) {
        return pages.show(Page.of(pages.texts().of(titleKey), TEMPLATES.content(template, parameters)));
    }

    private static Response shown() {
        return Response.seeOther(URI.create("/administration")).build();
    }
}
