package fr.sillage.core.events;

import fr.sillage.core.beats.Beat;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a partition of the log ready for this month and the next, so that old months can be dropped whole. */
@ApplicationScoped
public class Partitions {

    private static final Logger LOG = LoggerFactory.getLogger(Partitions.class);

    private final Jdbi jdbi;
    private final Clock clock;
    private ScheduledFuture<?> daily;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    public Partitions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        ensure();
        daily = executor.scheduleAtFixedRate(new Beat(LOG, "partitions", this::ensure), 1, 1, TimeUnit.DAYS);
    }

    @PreDestroy
    void stop() {
        daily.cancel(false);
    }

    void ensure() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            for (int month = 0; month < 2; month++) {
                handle.select("select core.ensure_event_partition(?)", today.plusMonths(month))
                        .mapToMap()
                        .list();
            }
        });
    }
}
