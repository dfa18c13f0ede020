package fr.sillage.lti.launch;

import fr.sillage.core.pages.Pages;
import fr.sillage.core.people.PlatformId;
import fr.sillage.core.seats.SeatCookie;
import fr.sillage.core.seats.Seated;
import fr.sillage.lti.platforms.Registration;
import fr.sillage.lti.platforms.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/** Where the platform's answer arrives, by form_post: a seat and the way to it, or a refusal. */
@Path("/lti/launch")
public class LaunchResource {

    /** Bytes of a form: a token of 64 kB, a state of 20 kB, and what a platform says when it refuses. */
    private static final int LARGEST = 128 * 1024;

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private TokenCheck tokens;

    @Inject
    private Launching launching;

    @Inject
    private RefusalAudit audit;

    @Inject
    private LaunchesAccepted accepted;

    @Inject
    private Settings settings;

    @Inject
    private Pages pages;

    @Context
    private HttpHeaders headers;

    private Optional<PlatformId> platform = Optional.empty();

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(InputStream form) {
        return audit.watching(() -> platform, () -> launch(Parameters.read(form, LARGEST, Reason.TOKEN_TOO_LARGE)));
    }

    private Response launch(Parameters sent) {
        Login login = loggingIn.resume(sent);
        platform = Optional.of(login.platform());
        Registration registration = loggingIn.platformOf(login);
        pages.framedBy(registration.frameOrigins());
        BrowserSecret.in(headers.getCookies(), login)
                .filter(secret -> secret.began(login))
                .orElseThrow(Reason.OTHER_BROWSER::refused);
        sent.find("error").ifPresent(LaunchResource::refuse);
        String token = sent.find("id_token").orElseThrow(Reason.TOKEN_ABSENT::refused);
        LaunchRequest request = tokens.check(token, login, registration);
        return seat(request, login);
    }

    private Response seat(LaunchRequest request, Login login) {
        Seated seated = launching.seat(request, login.nonce());
        accepted.count();
        return Response.status(Response.Status.SEE_OTHER)
                .location(settings.at(launching.landing(request, seated.seat())))
                .header("Set-Cookie", SeatCookie.header(seated.seat().id(), seated.secret()))
                .header("Set-Cookie", BrowserSecret.spent(login))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The platform says no: {@code login_required} when its own session is over (OpenID Connect Core §3.1.2.6). */
    private static void refuse(String error) {
        throw error.equals("login_required") ? Reason.PLATFORM_SIGNED_OUT.refused() : Reason.PLATFORM_REFUSED.refused();
    }
}
