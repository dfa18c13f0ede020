package fr.sillage.core.refusals;

import fr.sillage.core.pages.Pages;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edge of the application: a fault of ours is logged whole under a reference, of which the page tells no more. */
@Provider
public class FaultMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

    @Inject
    private Pages pages;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(RuntimeException fault) {
        Reference reference = Reference.next();
        if (fault instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            int status = http.getResponse().getStatus();
            if (status < 400) return http.getResponse();
            LOG.info("refused {} http {}", reference, status);
            return Answer.of(status, status == 404 ? "absent" : "malformed", reference)
                    .to(headers, pages);
        }
        LOG.error("fault {}", reference, fault);
        return Answer.of(500, "fault", reference).to(headers, pages);
    }
}
