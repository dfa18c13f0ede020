package fr.sillage.traces.statements;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.sillage.core.courses.Course;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** A statement being written, part by part. */
final class Draft {

    static final String LANGUAGE = "fr";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final long HUNDREDTH = 10;

    private final Verb verb;
    private final ObjectNode object;
    private final ObjectNode result = JsonNodeFactory.instance.objectNode();
    private final ObjectNode context = JsonNodeFactory.instance.objectNode();
    private Optional<Activity> parent = Optional.empty();

    Draft(Verb verb, ObjectNode object) {
        this.verb = verb;
        this.object = object;
    }

    Draft inAttempt(UUID attempt) {
        context.put("registration", attempt.toString());
        return this;
    }

    Draft under(Activity whole) {
        parent = Optional.of(whole);
        return this;
    }

    Draft completed() {
        result.put("completion", true);
        return this;
    }

    Draft responding(String response, boolean success) {
        result.put("response", response).put("success", success);
        return this;
    }

    Draft scored(BigDecimal scaled) {
        BigDecimal plain = new BigDecimal(scaled.stripTrailingZeros().toPlainString());
        result.putObject("score").put("scaled", plain);
        return this;
    }

    /** To the hundredth of a second, which is all that a store must keep (xAPI 1.0.3, Data 4.6). */
    Draft lasting(long milliseconds) {
        long kept = milliseconds / HUNDREDTH * HUNDREDTH;
        result.put("duration", Duration.ofMillis(kept).toString());
        return this;
    }

    Statement statement(UUID id, Moment moment, Course course, Deployment deployment) {
        return statement(id, moment, course, deployment, Optional.empty());
    }

    Statement statement(UUID id, Moment moment, Course course, Deployment deployment, Optional<UUID> voids) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        body.set("verb", verb.json());
        body.set("object", object);
        if (!result.isEmpty()) body.set("result", result);
        body.set("context", context(deployment.course(course.id()), voids.isEmpty()));
        body.put("timestamp", text(moment.at()));
        return new Statement(id, moment.at(), moment.toTheDay(), verb, body, voids);
    }

    private ObjectNode context(Activity course, boolean aboutAnActivity) {
        // Only a statement about an activity may name a platform (xAPI 1.0.3, Data 2.4.6)
        if (aboutAnActivity) context.put("platform", "Sillage");
        ObjectNode around = context.putObject("contextActivities");
        parent.ifPresent(whole -> around.putArray("parent").add(whole.json()));
        around.putArray("grouping").add(course.json());
        around.putArray("category").add(Profile.CATEGORY.json());
        return context;
    }

    private static String text(Instant at) {
        return TIMESTAMP.format(at);
    }
}
