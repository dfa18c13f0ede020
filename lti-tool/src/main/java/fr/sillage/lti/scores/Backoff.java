package fr.sillage.lti.scores;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: doubling from 5 s to an hour, spread by half, never before the platform asked. */
@ApplicationScoped
public class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** About two days. */
    private static final int MOST_TRIES = 60;

    private final RandomGenerator random = new SecureRandom();

    boolean isOver(int tries) {
        return tries >= MOST_TRIES;
    }

    /** @param tries made so far, from 1 */
    Duration pause(int tries, Optional<Duration> asked) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, 12));
        Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        Duration spread = bounded.plusMillis(random.nextLong(bounded.toMillis() / 2));
        return asked.filter(pause -> pause.compareTo(spread) > 0).orElse(spread);
    }
}
