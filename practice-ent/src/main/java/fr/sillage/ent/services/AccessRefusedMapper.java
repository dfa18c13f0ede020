package fr.sillage.ent.services;

import fr.sillage.ent.access.AccessRefused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is refused to a caller, as an answer; bearer refusals carry the challenge of RFC 6750, 3. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<AccessRefused> {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRefusedMapper.class);

    @Override
    public Response toResponse(AccessRefused refused) {
        String code = refused.reason().code();
        LOG.info("service call refused: {}", code);
        Response.ResponseBuilder response = Problems.of(refused.reason().status(), code, refused.getMessage())
                .header("Cache-Control", "no-store");
        switch (refused.reason()) {
            case INVALID_TOKEN, INSUFFICIENT_SCOPE ->
                response.header("WWW-Authenticate", "Bearer error=\"" + code + "\"");
            default -> {}
        }
        return response.build();
    }
}
