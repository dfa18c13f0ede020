package fr.sillage.ent.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** What the tool last said about one learner and one line item (AGS 2.0, 3.4). A given score has its maximum. */
public record Score(
        String userId,
        Optional<BigDecimal> given,
        Optional<BigDecimal> maximum,
        ActivityProgress activity,
        GradingProgress grading,
        Instant timestamp,
        Optional<String> comment) {

    private static final int DECIMALS = 5;

    /** @throws GradeRefused {@code MALFORMED}, naming the member */
    public static Score read(JsonNode json) {
        Fields fields = new Fields(json);
        Optional<BigDecimal> given = fields.number("scoreGiven");
        Optional<BigDecimal> maximum = fields.number("scoreMaximum");
        if (given.filter(value -> value.signum() < 0).isPresent()) {
            throw Fields.malformed("scoreGiven");
        }
        if (given.isPresent() && maximum.filter(value -> value.signum() > 0).isEmpty()) {
            throw Fields.malformed("scoreMaximum");
        }
        return new Score(
                fields.filled("userId").orElseThrow(() -> Fields.malformed("userId")),
                given,
                maximum,
                fields.choice("activityProgress", ActivityProgress.values())
                        .orElseThrow(() -> Fields.malformed("activityProgress")),
                fields.choice("gradingProgress", GradingProgress.values())
                        .orElseThrow(() -> Fields.malformed("gradingProgress")),
                fields.instant("timestamp").orElseThrow(() -> Fields.malformed("timestamp")),
                fields.filled("comment"));
    }

    /** The score when the tool calls it final, rescaled to another maximum, to five decimals. */
    public Optional<BigDecimal> outOf(BigDecimal other) {
        return counted()
                .map(value ->
                        plain(value.multiply(other).divide(maximum.orElseThrow(), DECIMALS, RoundingMode.HALF_UP)));
    }

    /** The score as given, when the tool calls it final. */
    public Optional<BigDecimal> counted() {
        return given.filter(value -> grading == GradingProgress.FULLY_GRADED);
    }

    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("userId", userId);
        given.ifPresent(value -> json.put("scoreGiven", plain(value)));
        maximum.ifPresent(value -> json.put("scoreMaximum", plain(value)));
        json.put("activityProgress", activity.label());
        json.put("gradingProgress", grading.label());
        json.put("timestamp", timestamp.toString());
        comment.ifPresent(value -> json.put("comment", value));
        return json;
    }

    /** Without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
