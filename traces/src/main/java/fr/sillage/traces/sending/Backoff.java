package fr.sillage.traces.sending;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to leave a store alone: twice as long after each failure, with jitter so that nodes do not march in step. */
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** @param failures in a row, from 1; the wait is between half and all of its step */
    Duration after(int failures) {
        long step = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(failures - 1, DOUBLINGS));
        return Duration.ofMillis(step / 2 + random.nextLong(step / 2 + 1));
    }
}
