package fr.sillage.traces.sending;

import fr.sillage.traces.statements.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * When a statement may leave. A store notes when each came, so one that tells only the day is kept until that day is
 * over: otherwise the store's clock would say what we do not.
 *
 * @param daysOut whether it is so; switched off only where a demonstration must show it at once
 */
record Holding(boolean daysOut) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static Holding in(Map<String, String> environment) {
        return new Holding(!"false".equals(environment.get("SILLAGE_HOLD_TRAINING_TRACES")));
    }

    /** Now, or the midnight that ends the statement's day where that is still to come. */
    Instant release(Statement statement, Instant now) {
        if (!daysOut || !statement.toTheDay()) return now;
        Instant over = statement
                .at()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(PARIS)
                .toInstant();
        return over.isAfter(now) ? over : now;
    }
}
