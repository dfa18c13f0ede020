package fr.sillage.lrs.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours: logged with a reference, which is all that the client is told. */
@Provider
public class FaultMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

    @Override
    public Response toResponse(RuntimeException fault) {
        UUID reference = UUID.randomUUID();
        LOG.error("fault {}", reference, fault);
        return Problem.of(500, "a fault of the store, reference " + reference);
    }
}
