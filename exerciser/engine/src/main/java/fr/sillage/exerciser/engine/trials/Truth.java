package fr.sillage.exerciser.engine.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What truly was, read after the alerts were made, to judge them. */
record Truth(List<Held> episodes) {

    /** A student held an error on a skill from one time to another; help says whether somebody should have come. */
    record Held(String student, String skill, String misconception, Instant since, Instant until, boolean help) {
        boolean at(Instant time) {
            return !time.isBefore(since) && !time.isAfter(until);
        }

        boolean met(Flag flag) {
            return help
                    && flag.student().equals(student)
                    && flag.skill().map(skill::equals).orElse(true)
                    && at(flag.at());
        }
    }

    static Truth read(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        List<Held> episodes = new ArrayList<>();
        for (JsonNode one : json.path("episodes")) {
            episodes.add(new Held(
                    one.path("student").asText(),
                    one.path("skill").asText(),
                    one.path("misconception").asText(),
                    time(one.path("since")),
                    time(one.path("until")),
                    one.path("help").asBoolean()));
        }
        return new Truth(episodes);
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant();
    }
}
