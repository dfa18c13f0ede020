package fr.sillage.core.events;

import fr.sillage.core.beats.Beat;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps every consumer going on this node: woken after a commit, and every second in any case. */
@ApplicationScoped
public class Consumers {

    private static final Logger LOG = LoggerFactory.getLogger(Consumers.class);

    private final Instance<EventConsumer> all;
    private final Reading reading;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final List<ScheduledFuture<?>> scheduled = new ArrayList<>();
    private volatile List<Beat> beats = List.of();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    public Consumers(@Any Instance<EventConsumer> all, Reading reading) {
        this.all = all;
        this.reading = reading;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        beats = all.stream()
                .map(consumer -> new Beat(LOG, "consumer " + consumer.name(), () -> drain(consumer)))
                .toList();
        for (Beat beat : beats) {
            scheduled.add(executor.scheduleWithFixedDelay(beat, 1, 1, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        scheduled.forEach(beat -> beat.cancel(false));
    }

    /** Something was committed: consumers look soon, once however many commits there were. */
    public void wake() {
        if (!woken.compareAndSet(false, true)) return;
        try {
            executor.schedule(this::drainAll, 50, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The server stops: whoever committed has nothing to do with that, and the next node reads on.
            woken.set(false);
        }
    }

    private void drainAll() {
        woken.set(false);
        beats.forEach(Beat::run);
    }

    private void drain(EventConsumer consumer) {
        while (reading.step(consumer)) {
            // A full batch: there may be more.
        }
    }
}
