package fr.sillage.traces.sending;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** Beyond a day it is taken for a mistake. */
    static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Empty when it is neither. */
    static Optional<Duration> read(String value, Instant now) {
        return wait(value.strip(), now).map(wait -> {
            if (wait.isNegative()) return Duration.ZERO;
            return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        });
    }

    private static Optional<Duration> wait(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        try {
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
