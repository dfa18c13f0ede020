package fr.sillage.core.events;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps every consumer going on this node: woken after a commit, and every second in any case. */
@ApplicationScoped
public class Consumers {

    private final Instance<EventConsumer> all;
    private final Reading reading;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final List<ScheduledFuture<?>> beats = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    public Consumers(@Any Instance<EventConsumer> all, Reading reading) {
        this.all = all;
        this.reading = reading;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        for (EventConsumer consumer : all) {
            beats.add(executor.scheduleWithFixedDelay(() -> drain(consumer), 1, 1, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        beats.forEach(beat -> beat.cancel(false));
    }

    /** Something was committed: consumers look soon, once however many commits there were. */
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            executor.schedule(this::drainAll, 50, TimeUnit.MILLISECONDS);
        }
    }

    private void drainAll() {
        woken.set(false);
        all.forEach(this::drain);
    }

    private void drain(EventConsumer consumer) {
        while (reading.step(consumer)) {
            // A full batch: there may be more.
        }
    }
}
