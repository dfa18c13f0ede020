package fr.sillage.exerciser.engine.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One answer as a follow-up sees it.
 *
 * @param wrong what was answered, or the name of the mistake, when wrong
 * @param misconception the mistake, if somebody foresaw it
 */
public record Answer(
        Instant at,
        String student,
        String assignment,
        String item,
        String skill,
        int attempt,
        boolean correct,
        Optional<String> wrong,
        Optional<String> misconception,
        int seconds) {

    /** Wrong within this many seconds: nobody read the question. */
    public static final int HURRIED = 5;

    public boolean guessed() {
        return !correct && misconception.isEmpty() && seconds <= HURRIED;
    }

    /** In UTC, as the log counts. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
