package fr.sillage.core.warmup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the rooms warm up, for {@code SILLAGE_WARM_UP} seconds (4 unless told); a server is ready when that is over. */
@ApplicationScoped
public class WarmingUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmingUp.class);
    private static final String USUAL_SECONDS = "4";

    private final Instance<WarmUp> rooms;
    private Thread thread;
    private volatile boolean done;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    WarmingUp(@Any Instance<WarmUp> rooms) {
        this.rooms = rooms;
    }

    public boolean isDone() {
        return done;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Duration time =
                Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("SILLAGE_WARM_UP", USUAL_SECONDS)));
        thread = threads.newThread(() -> warmUp(rooms.stream().toList(), time));
        thread.setName("warm-up");
        thread.start();
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }

    void warmUp(List<WarmUp> all, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        int turns = 0;
        try {
            while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                all.forEach(WarmUp::once);
                turns++;
            }
            all.forEach(WarmUp::close);
            LOG.info("warmed up by {} turns", turns);
        } catch (RuntimeException e) {
            // A cold server serves, only slower: no reason not to start
            LOG.warn("not warmed up", e);
        } finally {
            done = true;
        }
    }
}
