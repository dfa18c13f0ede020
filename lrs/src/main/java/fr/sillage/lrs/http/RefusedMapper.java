package fr.sillage.lrs.http;

import fr.sillage.lrs.validation.Refused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A broken rule is 400, with its place and its reason (xAPI 1.0.3 Communication 3.2). */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    @Override
    public Response toResponse(Refused refused) {
        return Problem.of(400, refused.getMessage(), refused.pointer());
    }
}
