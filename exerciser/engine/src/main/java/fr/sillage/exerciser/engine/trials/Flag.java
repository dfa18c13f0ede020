package fr.sillage.exerciser.engine.trials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What any rule says at the end of a day: this student, on this skill if the rule names one. */
record Flag(LocalDate day, String student, Optional<String> skill) {

    /** The end of the day: nobody reads an alert earlier. */
    Instant at() {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
}
