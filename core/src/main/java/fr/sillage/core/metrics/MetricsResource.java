package fr.sillage.core.metrics;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** The figures of this node, for the bearer of {@code SILLAGE_METRICS_TOKEN}; for all others there is nothing here. */
@Path("/metrics")
public class MetricsResource {

    private static final Token TOKEN = Token.of(System.getenv("SILLAGE_METRICS_TOKEN"));

    @Inject
    @Any
    private Instance<Measures> rooms;

    @Context
    private HttpHeaders headers;

    @GET
    public Response read() {
        if (!TOKEN.opens(headers.getHeaderString(HttpHeaders.AUTHORIZATION))) throw new NotFoundException();
        List<Measure> measures = new ArrayList<>();
        for (Measures room : rooms) measures.addAll(room.read());
        return Response.ok(Exposition.of(measures), Exposition.TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
