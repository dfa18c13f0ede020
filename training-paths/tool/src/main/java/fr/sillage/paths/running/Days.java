package fr.sillage.paths.running;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only time that is kept of a trainee: the day, as the instant at which it began in Paris. */
public final class Days {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Days() {}

    public static Instant of(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS).atStartOfDay(PARIS).toInstant();
    }

    public static Instant today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate date(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
