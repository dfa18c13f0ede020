package fr.sillage.lti.launch;

import fr.sillage.core.pages.Page;
import fr.sillage.core.pages.Pages;
import fr.sillage.core.pages.Templates;
import fr.sillage.core.refusals.Reference;
import fr.sillage.core.texts.Texts;
import fr.sillage.lti.platforms.Addresses;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the browser brought our cookie back, before the platform is asked for anything that can be asked once.
 * If not, one button begins the same login in a window of our own, where the cookie is no third party's.
 */
@Path("/lti/check")
public class CheckResource {

    private static final Logger LOG = LoggerFactory.getLogger(CheckResource.class);
    private static final Templates TEMPLATES = Templates.in("fr.sillage.lti.templates", CheckResource.class);

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private RefusalAudit audit;

    @Inject
    private Settings settings;

    @Inject
    private Pages pages;

    @Context
    private HttpHeaders headers;

    @GET
    public Response check(@Context UriInfo address) {
        Parameters sent = new Parameters(address.getQueryParameters());
        return audit.watching(Optional::empty, () -> check(sent));
    }

    private Response check(Parameters sent) {
        Login login = loggingIn.resume(sent);
        Registration platform = loggingIn.platformOf(login);
        pages.framedBy(platform.frameOrigins());
        String loginHint = sent.bounded("login_hint").orElseThrow(() -> Reason.INITIATION_INCOMPLETE.refused());
        Optional<String> messageHint = sent.bounded("lti_message_hint");
        if (BrowserSecret.in(headers.getCookies(), login)
                .filter(secret -> secret.began(login))
                .isEmpty()) {
            if (sent.find(LoginInitiation.IN_WINDOW).isPresent()) throw Reason.COOKIES_REFUSED.refused();
            return window(platform, initiation(platform, login, loginHint, messageHint));
        }
        String state = sent.find("state").orElseThrow();
        return Response.status(Response.Status.FOUND)
                .location(loggingIn.authentication(platform, login, state, loginHint, messageHint))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response window(Registration platform, Map<String, String> initiation) {
        Reference reference = Reference.next();
        LOG.info("window offered {} registration {}", reference, platform.id());
        // The form ends at the platform, two redirects later, and browsers hold those against form-action too.
        pages.formsEndAt(Addresses.origin(platform.loginUrl()));
        Texts texts = pages.texts();
        return pages.show(Page.of(
                texts.of("window.title"),
                TEMPLATES.content(
                        "window.jte",
                        Map.of(
                                "t",
                                texts,
                                "action",
                                settings.at("/lti/login").toString(),
                                "initiation",
                                initiation,
                                "reference",
                                reference.value()))));
    }

    private static Map<String, String> initiation(
            Registration platform, Login login, String loginHint, Optional<String> messageHint) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("iss", platform.issuer());
        fields.put("client_id", platform.clientId());
        fields.put("login_hint", loginHint);
        messageHint.ifPresent(hint -> fields.put("lti_message_hint", hint));
        fields.put("target_link_uri", login.target());
        fields.put(LoginInitiation.IN_WINDOW, "1");
        return fields;
    }
}
