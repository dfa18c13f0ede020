package fr.sillage.exerciser.practice;

import fr.sillage.core.courses.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How exactly a moment is kept: of pupils to the millisecond, of teachers in training the day, as its start in Paris. */
final class Moment {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Moment() {}

    static Instant kept(Instant now, Audience audience) {
        return switch (audience) {
            case PUPILS -> now.truncatedTo(ChronoUnit.MILLIS);
            case TEACHERS -> LocalDate.ofInstant(now, PARIS).atStartOfDay(PARIS).toInstant();
        };
    }
}
