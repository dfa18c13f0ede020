package fr.sillage.lrs.statements;

import fr.sillage.lrs.http.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Too much at once, or no database: 503 with a moment to wait. A repeated request harms nothing, ids tell. */
@Provider
public class UnavailableMapper implements ExceptionMapper<Unavailable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnavailableMapper.class);

    @Override
    public Response toResponse(Unavailable unavailable) {
        // while the database is away this happens at every request: one line each, the rest for who looks closer
        LOG.warn("request refused with 503: {}", unavailable.getMessage());
        LOG.debug("because of", unavailable);
        Response problem = Problem.of(503, "the store cannot answer now, try again");
        return Response.fromResponse(problem).header("Retry-After", "2").build();
    }
}
