package fr.sillage.core.health;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether something that is asked every second still answers. One lost question is no silence, and after a silence one
 * answer is no recovery: what answers slowly, or now and then, does not come and go.
 */
final class Pulse {

    static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);
    static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);

    private static final Duration BRISK = Duration.ofSeconds(1);
    private static final int RECOVERED = 3;

    private Instant last;
    private int brisk;
    private boolean silent;

    Pulse(Instant start) {
        this.last = start;
    }

    synchronized void beat(Instant at, Duration took) {
        last = at;
        brisk = took.compareTo(BRISK) <= 0 ? brisk + 1 : 0;
    }

    synchronized void missed() {
        brisk = 0;
    }

    synchronized boolean isThere(Instant now) {
        if (last.plus(LONGEST_SILENCE).isBefore(now)) {
            silent = true;
            brisk = 0;
        } else if (brisk >= RECOVERED) {
            silent = false;
        }
        return !silent;
    }
}
