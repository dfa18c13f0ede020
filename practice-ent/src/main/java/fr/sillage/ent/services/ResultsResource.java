package fr.sillage.ent.services;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.ent.access.Scope;
import fr.sillage.ent.gradebook.Score;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.registration.Registration;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;

/** What the gradebook made of the scores (AGS 2.0, 3.3): final ones only, out of 100, as Moodle gives them. */
@Path("/{platform}/services/{course}/lineitems/{item: \\d{1,18}}/lineitem/results")
public class ResultsResource {

    private static final BigDecimal OUT_OF = BigDecimal.valueOf(100);

    @Inject
    Platforms platforms;

    @GET
    @Produces(MediaTypes.RESULTS)
    public Response list(
            @BeanParam Call call,
            @PathParam("item") long item,
            @QueryParam("user_id") String userId,
            @QueryParam("limit") int limit,
            @QueryParam("from") int from) {
        Platform platform = call.enter(platforms, "results", Scope.RESULT_READ);
        Registration registration = platform.registration();
        List<Score> scores = platform.gradebook().scores(call.course, item).stream()
                .filter(score -> score.counted().isPresent())
                .filter(score -> userId == null || score.userId().equals(userId))
                .toList();
        Slice<Score> slice = Slice.of(scores, limit, from, registration.results(call.course, item));
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        slice.items().forEach(score -> results.add(result(registration, call.course, item, score)));
        return slice.answer(results, MediaTypes.RESULTS);
    }

    private static ObjectNode result(Registration registration, String course, long item, Score score) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("id", registration.result(course, item, score.userId()));
        result.put("scoreOf", registration.lineItem(course, item));
        result.put("userId", score.userId());
        result.put("resultScore", score.outOf(OUT_OF).orElseThrow());
        result.put("resultMaximum", OUT_OF);
        result.put("timestamp", score.timestamp().toString());
        score.comment().ifPresent(comment -> result.put("comment", comment));
        return result;
    }
}
