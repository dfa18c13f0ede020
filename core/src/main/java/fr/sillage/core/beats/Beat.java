package fr.sillage.core.beats;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;

/**
 * Scheduled work that outlives its failures and says them twice: when they begin, with what was thrown, and when they
 * are over. Several threads may run it at once.
 */
public final class Beat implements Runnable {

    private final Logger log;
    private final String name;
    private final Runnable work;
    private final AtomicLong inVain = new AtomicLong();

    /** @param name of the work, for the log: never of a person */
    public Beat(Logger log, String name, Runnable work) {
        this.log = log;
        this.name = name;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException e) {
            // Whatever it is, the next beat tries again: what was leased runs out, what was begun is rolled back.
            if (inVain.getAndIncrement() == 0) log.error("{}: stands still, tried again in silence", name, e);
            return;
        }
        if (inVain.get() == 0) return;
        long tries = inVain.getAndSet(0);
        if (tries > 0) log.info("{}: goes on after {} tries in vain", name, tries);
    }
}
