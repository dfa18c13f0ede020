package fr.sillage.core.refusals;

import fr.sillage.core.pages.Pages;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edge of the application: a fault of ours is logged whole under a reference, of which the page tells no more. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

    @Inject
    private Pages pages;

    @Inject
    private Refused counts;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable fault) {
        Reference reference = Reference.next();
        if (fault instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            int status = http.getResponse().getStatus();
            if (status < 400) return http.getResponse();
            LOG.info("refused {} http {}", reference, status);
            Response answer = Answer.of(status, status == 404 ? "absent" : "malformed", reference)
                    .to(headers, pages);
            String allowed = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return Response.fromResponse(answer)
                    .header(HttpHeaders.ALLOW, allowed)
                    .build();
        }
        if (isOfTheRequest(fault)) {
            LOG.info("refused {} unreadable", reference);
            return Answer.of(400, "malformed", reference).to(headers, pages);
        }
        counts.failed(500);
        LOG.error("fault {}", reference, fault);
        return Answer.of(500, "fault", reference).to(headers, pages);
    }

    /** Input and output on the way of a request are its own, as are a charset that does not exist and a broken escape. */
    static boolean isOfTheRequest(Throwable fault) {
        if (fault instanceof IOException || fault instanceof UncheckedIOException) return true;
        StackTraceElement[] trace = fault.getStackTrace();
        return fault instanceof IllegalArgumentException
                && trace.length > 0
                && trace[0].getClassName().equals(URLDecoder.class.getName());
    }
}
