package fr.sillage.traces.mine;

import com.fasterxml.jackson.databind.JsonNode;
import fr.sillage.core.texts.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;

/** A statement as a sentence, made of what stands in the statement and nothing else. */
final class Sentence {

    private final JsonNode body;
    private final Texts texts;

    private Sentence(JsonNode body, Texts texts) {
        this.body = body;
        this.texts = texts;
    }

    static String of(Trace trace, Texts texts) {
        Sentence sentence = new Sentence(trace.body(), texts);
        return switch (trace.verb()) {
            case INITIALIZED -> texts.of("traces.sentence.initialized", sentence.object());
            case ANSWERED ->
                texts.of("traces.sentence.answered", sentence.answer(), sentence.wording(), sentence.verdict());
            case COMPLETED -> texts.of("traces.sentence.completed", sentence.object(), sentence.score());
            case REGISTERED -> texts.of("traces.sentence.registered", sentence.object());
            case SATISFIED -> texts.of("traces.sentence.satisfied", sentence.object(), sentence.parent());
            case ATTENDED ->
                texts.of("traces.sentence.attended", sentence.object(), sentence.hours(), sentence.parent());
            case VOIDED -> texts.of("traces.sentence.voided");
        };
    }

    private String object() {
        return name(body.path("object"));
    }

    private String parent() {
        return name(
                body.path("context").path("contextActivities").path("parent").path(0));
    }

    private static String name(JsonNode activity) {
        return InFrench.of(activity.path("definition").path("name"), "");
    }

    private String answer() {
        return SaidAnswer.of(
                body.path("result").path("response").asText(),
                body.path("object").path("definition"),
                texts);
    }

    private String wording() {
        return InFrench.of(body.path("object").path("definition").path("description"), object());
    }

    private String verdict() {
        JsonNode result = body.path("result");
        if (result.path("success").asBoolean()) return texts.of("traces.verdict.right");
        return scaled().signum() > 0 ? texts.of("traces.verdict.partly") : texts.of("traces.verdict.wrong");
    }

    private String score() {
        return NumberFormat.getPercentInstance(texts.locale()).format(scaled());
    }

    private BigDecimal scaled() {
        return body.path("result").path("score").path("scaled").decimalValue();
    }

    private String hours() {
        Duration duration = Duration.parse(body.path("result").path("duration").asText("PT0S"));
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) return texts.of("traces.hours.minutes", minutes);
        if (minutes == 0) return texts.of("traces.hours.hours", hours);
        return texts.of("traces.hours.both", hours, String.format("%02d", minutes));
    }
}
