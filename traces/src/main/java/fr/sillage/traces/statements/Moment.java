package fr.sillage.traces.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something happened: to the millisecond, or only the day, written as its first instant in UTC. */
record Moment(Instant at, boolean toTheDay) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static Moment exactly(Instant at) {
        return new Moment(at.truncatedTo(ChronoUnit.MILLIS), false);
    }

    static Moment dayOf(Instant at) {
        return new Moment(LocalDate.ofInstant(at, PARIS).atStartOfDay().toInstant(ZoneOffset.UTC), true);
    }
}
