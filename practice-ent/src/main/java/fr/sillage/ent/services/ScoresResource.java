package fr.sillage.ent.services;

import fr.sillage.ent.access.Scope;
import fr.sillage.ent.gradebook.Score;
import fr.sillage.ent.platform.Platform;
import fr.sillage.ent.platform.Platforms;
import fr.sillage.ent.switches.Switch;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;

/** Where the tool posts scores (AGS 2.0, 3.4): before the {@code ?} of the line item's URL. */
@Path("/{platform}/services/{course}/lineitems/{item: \\d{1,18}}/lineitem/scores")
public class ScoresResource {

    private static final int GATEWAY_TIMEOUT = 504;

    @Inject
    Platforms platforms;

    @POST
    @Consumes(MediaTypes.SCORE)
    public Response post(@BeanParam Call call, @PathParam("item") long item, String body) {
        Platform platform = call.enter(platforms, "scores", Scope.SCORE);
        return Sabotage.of(platform, Switch.SCORES_STATUS).orElseGet(() -> store(platform, call.course, item, body));
    }

    private static Response store(Platform platform, String course, long item, String body) {
        ChronoUnit precision =
                platform.switches().using(Switch.SECOND_PRECISION) ? ChronoUnit.SECONDS : ChronoUnit.NANOS;
        platform.gradebook().post(course, item, Score.read(Bodies.read(body)), precision);
        return platform.switches().using(Switch.LOSE_SCORE_RESPONSE)
                ? Response.status(GATEWAY_TIMEOUT).build()
                : Response.ok().build();
    }
}
