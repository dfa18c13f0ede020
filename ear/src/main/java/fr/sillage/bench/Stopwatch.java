package fr.sillage.bench;

import fr.sillage.bench.load.Samples;
import fr.sillage.bench.machine.Meter;
import fr.sillage.bench.machine.Used;
import java.util.concurrent.TimeUnit;

/** Measures phases: the work itself, and what goes on afterwards until the server rests. */
record Stopwatch(Meter meter) {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int LONGEST_REST = 60;
    /** Of one processor: below it nothing is going on. */
    private static final double RESTING = 0.06;

    /** Something that takes a while. */
    interface Work {
        Samples run() throws InterruptedException;
    }

    /** Without what goes on afterwards. */
    Phase during(String name, Work work) throws InterruptedException {
        Meter.Reading before = meter.read();
        Samples samples = work.run();
        Used used = before.until(meter.read());
        return new Phase(name, samples, used, Used.NOTHING);
    }

    Phase time(String name, Work work) throws InterruptedException {
        Meter.Reading before = meter.read();
        Samples samples = work.run();
        Meter.Reading end = meter.read();
        return new Phase(name, samples, before.until(end), end.until(rest(end)));
    }

    /** Waits until server and database have nothing more to do, at most a minute. */
    Used rest() throws InterruptedException {
        Meter.Reading now = meter.read();
        return now.until(rest(now));
    }

    private Meter.Reading rest(Meter.Reading from) throws InterruptedException {
        Meter.Reading last = from;
        while (true) {
            TimeUnit.NANOSECONDS.sleep(LOOK);
            Meter.Reading now = meter.read();
            Used used = last.until(now);
            boolean overdue = from.until(now).seconds() > LONGEST_REST;
            if (overdue || (used.server() + used.database()) / 1000 / used.seconds() < RESTING) return now;
            last = now;
        }
    }
}
