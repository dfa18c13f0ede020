package fr.sillage.lrs.statements;

import fr.sillage.lrs.http.Problem;
import fr.sillage.lrs.http.VersionFilter;
import fr.sillage.lrs.syntax.Uuid;
import fr.sillage.lrs.syntax.Version;
import fr.sillage.lrs.validation.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code /statements}: PUT, POST and GET of xAPI 1.0.3 Communication 2.1; HEAD is a GET without its body. */
@Path("statements")
public class StatementsResource {
    private static final String JSON = "application/json";

    @Inject
    private Recording recording;

    @Inject
    private Retrieving retrieving;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @PUT
    @Consumes(JSON)
    public Response put(InputStream body) throws IOException {
        Outcome outcome = recording.put(statementId(), Body.read(headers, body), version());
        return answer(outcome, Response.noContent().build());
    }

    @POST
    @Consumes(JSON)
    public Response post(InputStream body) throws IOException {
        onlyParameters(Set.of());
        Recording.Posted posted = recording.post(Body.read(headers, body), version());
        String ids = posted.ids().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return answer(posted.outcome(), json(ids).build());
    }

    @GET
    public Response get() {
        Query query = QueryParameters.read(uri.getQueryParameters(), version());
        if (query instanceof Query.One one) {
            return retrieving
                    .one(one)
                    .map(found -> json(found.json())
                            .lastModified(Date.from(found.position().stored()))
                            .build())
                    .orElseGet(() -> Problem.of(404, "there is no such statement"));
        }
        Page page = retrieving.search((Query.Search) query);
        // relative, as Data 2.5 asks: "excluding scheme, host, and port"
        String more = page.more()
                .map(cursor -> uri.getAbsolutePath().getRawPath() + "?cursor=" + cursor.write())
                .orElse("");
        return json(page.statements().stream()
                        .map(Recorded::json)
                        .collect(Collectors.joining(",", "{\"statements\":[", "],\"more\":\"" + more + "\"}")))
                .build();
    }

    private static Response answer(Outcome outcome, Response kept) {
        if (outcome instanceof Outcome.Conflict conflict)
            return Problem.of(409, "a different statement is stored under the id " + conflict.id());
        return kept;
    }

    private static Response.ResponseBuilder json(String json) {
        return Response.ok(json.getBytes(StandardCharsets.UTF_8), JSON);
    }

    private UUID statementId() {
        MultivaluedMap<String, String> parameters = onlyParameters(Set.of("statementId"));
        List<String> ids = parameters.getOrDefault("statementId", List.of());
        if (ids.size() != 1) throw new Refused("", "parameter \"statementId\" must be given once");
        return Uuid.parse(ids.get(0)).orElseThrow(() -> new Refused("", "parameter \"statementId\" must be a UUID"));
    }

    private MultivaluedMap<String, String> onlyParameters(Set<String> allowed) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        for (String name : parameters.keySet()) {
            if (!allowed.contains(name)) throw new Refused("", "parameter \"" + name + "\" is not one of this method");
        }
        return parameters;
    }

    private Version version() {
        return Version.of(headers.getHeaderString(VersionFilter.HEADER))
                .orElseThrow(); // the filter let none pass without
    }
}
