package fr.sillage.core.refusals;

import fr.sillage.core.pages.Pages;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a refusal becomes words. */
@Provider
public class RefusalMapper implements ExceptionMapper<RefusedException> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalMapper.class);

    @Inject
    private Pages pages;

    @Inject
    private Refused counts;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(RefusedException refused) {
        Reference reference = refused.reference();
        counts.refused(refused.refusal());
        LOG.info("refused {} {}", reference, refused.getMessage());
        return Answer.of(refused.refusal().status(), refused.refusal().code(), reference)
                .to(headers, pages);
    }
}
