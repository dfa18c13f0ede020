package fr.sillage.lti.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Where platforms send a browser that wants in: a cookie, and on to {@code /lti/check}. */
@Path("/lti/login")
public class LoginResource {

    /** Bytes of a form: seven parameters of 8 192 characters, each written as nine. */
    private static final int LARGEST = 512 * 1024;

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private RefusalAudit audit;

    @GET
    public Response fromLink(@Context UriInfo address) {
        return begin(() -> new Parameters(address.getQueryParameters()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fromForm(InputStream form) {
        return begin(() -> Parameters.read(form, LARGEST, Reason.INITIATION_TOO_LARGE));
    }

    private Response begin(Supplier<Parameters> sent) {
        LoginInitiation initiation = audit.watching(Optional::empty, () -> loggingIn.read(sent.get()));
        BrowserSecret browser = BrowserSecret.next();
        Login login = loggingIn.begin(initiation, browser);
        return Response.status(Response.Status.FOUND)
                .location(loggingIn.check(login, initiation))
                .header("Set-Cookie", browser.cookie(login))
                .header("Cache-Control", "no-store")
                .build();
    }
}
