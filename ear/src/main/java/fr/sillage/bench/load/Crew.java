package fr.sillage.bench.load;

import fr.sillage.bench.wire.Authority;
import fr.sillage.bench.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * So many clients with a connection each.
 *
 * @param patience after which a client gives a reply up
 */
public record Crew(Authority authority, int clients, Duration patience) {

    private static final long STACK = 256 * 1024;

    /** Each client begins its next task as soon as its last has ended, until the time is over or the stock is used up. */
    public Samples closed(Offer offer, Duration time) throws InterruptedException {
        long start = System.nanoTime();
        return run(start, wire -> {
            List<Sample> seen = new ArrayList<>();
            while (System.nanoTime() - start < time.toNanos()) {
                Optional<Offer.Task> task = offer.next();
                if (task.isEmpty()) return seen;
                seen.add(sample(task.get(), wire, start, System.nanoTime() - start));
            }
            return seen;
        });
    }

    /** Tasks come at a fixed rate, whether clients are free or not: one that comes late has waited. */
    public Samples open(Offer offer, double perSecond, Duration time) throws InterruptedException {
        Schedule schedule = new Schedule(perSecond, time.toMillis() / 1e3);
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        return run(start, wire -> {
            List<Sample> seen = new ArrayList<>();
            while (true) {
                long number = next.getAndIncrement();
                if (number >= schedule.size()) return seen;
                long due = schedule.due(number);
                await(start + due);
                Optional<Offer.Task> task = offer.next();
                if (task.isEmpty()) return seen;
                seen.add(sample(task.get(), wire, start, due));
            }
        });
    }

    private static Sample sample(Offer.Task task, Wire wire, long start, long due) {
        long lag = System.nanoTime() - start - due;
        Outcome outcome;
        try {
            outcome = task.on(wire);
        } catch (IOException e) {
            outcome = Outcome.FAILED;
        }
        return new Sample(due, lag, System.nanoTime() - start - due, outcome);
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Samples run(long start, Work work) throws InterruptedException {
        List<Sample> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            threads.add(
                    new Thread(Thread.currentThread().getThreadGroup(), () -> hands(work, all), "client-" + i, STACK));
        }
        threads.forEach(thread -> thread.setDaemon(true));
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        return new Samples(all, (System.nanoTime() - start) / 1e9);
    }

    private void hands(Work work, List<Sample> all) {
        try (Wire wire = new Wire(authority, patience)) {
            List<Sample> seen = work.on(wire);
            synchronized (all) {
                all.addAll(seen);
            }
        } catch (IOException e) {
            // Only closing can fail here, and then the connection is gone all the same.
            Thread.currentThread().interrupt();
        }
    }

    private interface Work {
        List<Sample> on(Wire wire);
    }
}
