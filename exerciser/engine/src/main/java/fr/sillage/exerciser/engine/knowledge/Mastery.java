package fr.sillage.exerciser.engine.knowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One student on one skill: level beside the general one, last results, time of the last answer if known. */
public record Mastery(Level level, Recent recent, Optional<Instant> last) {

    public static final Mastery NONE = new Mastery(Level.UNKNOWN, Recent.NONE, Optional.empty());
    private static final double SECONDS_A_DAY = 86_400;

    /** Days since the last answer on this skill; 0 when either time is unknown. */
    double lapse(Optional<Instant> now) {
        if (last.isEmpty() || now.isEmpty()) {
            return 0;
        }
        return Math.max(0, Duration.between(last.get(), now.get()).getSeconds() / SECONDS_A_DAY);
    }
}
