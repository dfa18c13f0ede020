package fr.sillage.lti.admission;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The requests let in, waiting for a thread: the most urgent errand first, first come first served within it. */
final class Queue implements AutoCloseable {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double NANOS = 1e9;

    private final LongSupplier nanoTime;
    private final ThreadPoolExecutor threads;
    private final Map<Errand, AtomicInteger> waiting = counters();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicLong arrivals = new AtomicLong();
    private final Throughput throughput = new Throughput();
    private final Pace pace = new Pace();
    private long looked;

    Queue(int size, ThreadFactory factory, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.looked = nanoTime.getAsLong();
        this.threads =
                new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new PriorityBlockingQueue<>(1024), factory);
    }

    /** Whether to let it in: it will have its turn within its patience, and for a login there is still some pace left. */
    boolean admits(Errand errand) {
        synchronized (pace) {
            look();
            if (expectedWait(errand).compareTo(errand.patience()) > 0) return false;
            return errand != Errand.LOGIN || pace.take();
        }
    }

    /** Runs tasks of that errand, each in its turn. */
    Executor of(Errand errand) {
        return task -> {
            waiting.get(errand).incrementAndGet();
            threads.execute(new Turn(errand, arrivals.getAndIncrement(), task));
        };
    }

    int waiting() {
        return waiting.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Logins let in a second, at most. */
    double loginsPerSecond() {
        synchronized (pace) {
            return pace.perSecond();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Duration expectedWait(Errand errand) {
        int before = 0;
        for (Errand other : Errand.values()) {
            if (other.compareTo(errand) <= 0) before += waiting.get(other).get();
        }
        return Duration.ofNanos((long) (before / throughput.perSecond() * NANOS));
    }

    private void look() {
        long now = nanoTime.getAsLong();
        if (now - looked < LOOK_NANOS) return;
        double seconds = (now - looked) / NANOS;
        looked = now;
        throughput.observed(begun.getAndSet(0), seconds, waiting() > 0);
        boolean late = expectedWait(Errand.LOGIN).compareTo(Errand.LOGIN.patience()) > 0;
        pace.observed(throughput.perSecond(), seconds, late);
    }

    private static Map<Errand, AtomicInteger> counters() {
        Map<Errand, AtomicInteger> counters = new EnumMap<>(Errand.class);
        for (Errand errand : Errand.values()) counters.put(errand, new AtomicInteger());
        return counters;
    }

    private final class Turn implements Runnable, Comparable<Turn> {

        private final Errand errand;
        private final long arrival;
        private final Runnable task;

        Turn(Errand errand, long arrival, Runnable task) {
            this.errand = errand;
            this.arrival = arrival;
            this.task = task;
        }

        @Override
        public void run() {
            waiting.get(errand).decrementAndGet();
            begun.incrementAndGet();
            task.run();
        }

        @Override
        public int compareTo(Turn other) {
            int urgency = errand.compareTo(other.errand);
            return urgency != 0 ? urgency : Long.compare(arrival, other.arrival);
        }
    }
}
