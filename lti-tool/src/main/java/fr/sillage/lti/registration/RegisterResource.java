package fr.sillage.lti.registration;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.platforms.Addresses;
import fr.sillage.lti.platforms.StoredRegistrations.State;
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
import java.util.Optional;

/** Where a platform sends its administrator to register us; nothing is called before they press the button. */
@Path("/lti/register")
public class RegisterResource {

    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", RegisterResource.class);

    @Inject
    private Registering registering;

    @Inject
    private Pages pages;

    @GET
    public Response ask(
            @QueryParam("openid_configuration") @DefaultValue("") String configuration,
            @QueryParam("registration_token") @DefaultValue("") String token,
            @QueryParam("invitation") @DefaultValue("") String invitation) {
        URI address = Registering.configuration(configuration);
        pages.framedBy(Addresses.origin(address));
        Texts texts = pages.texts();
        return pages.show(Page.of(
                texts.of("register.title"),
                TEMPLATES.content(
                        "register.jte",
                        Map.of(
                                "t", texts,
                                "host", address.getHost(),
                                "configuration", configuration,
                                "token", token,
                                "invitation", invitation))));
    }

    @POST
    public Response register(
            @FormParam("openid_configuration") @DefaultValue("") String configuration,
            @FormParam("registration_token") @DefaultValue("") String token,
            @FormParam("invitation") @DefaultValue("") String invitation) {
        URI address = Registering.configuration(configuration);
        pages.framedBy(Addresses.origin(address));
        State state = registering.register(
                address,
                Optional.of(token).filter(text -> !text.isBlank()),
                Optional.of(invitation).filter(text -> !text.isBlank()));
        Texts texts = pages.texts();
        return pages.show(Page.of(
                        texts.of("register.done"),
                        TEMPLATES.content(
                                "registered.jte",
                                Map.of(
                                        "t",
                                        texts,
                                        "active",
                                        state == State.ACTIVE,
                                        "origin",
                                        Addresses.origin(address))))
                .with("close.js"));
    }
}
