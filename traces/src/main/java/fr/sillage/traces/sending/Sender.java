package fr.sillage.traces.sending;

import fr.sillage.core.beats.Beat;
import fr.sillage.traces.pseudonyms.KeyRefused;
import fr.sillage.traces.pseudonyms.Pseudonyms;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the outbox emptying on this node, every second. Says once, at the start, where to, or why not. */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final OutboxTable outbox;
    private final Clock clock;
    private Optional<ScheduledFuture<?>> beat = Optional.empty();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Sender(OutboxTable outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        beat = delivery(System.getenv())
                .map(delivery -> new Beat(LOG, "outbox", () -> drain(delivery)))
                .map(beating -> executor.scheduleWithFixedDelay(beating, 1, 1, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        beat.ifPresent(running -> running.cancel(true));
    }

    private Optional<Delivery> delivery(Map<String, String> environment) {
        try {
            Optional<StoreAddress> address = StoreAddress.in(environment);
            Optional<Pseudonyms> pseudonyms = Pseudonyms.in(environment);
            if (address.isEmpty()) LOG.warn("traces wait: no SILLAGE_LRS_KEY and SILLAGE_LRS_SECRET");
            else if (pseudonyms.isEmpty()) LOG.warn("traces wait: no SILLAGE_MASTER_KEY_FILE to make pseudonyms with");
            else LOG.info("traces go to {}", address.get());
            return address.flatMap(to -> pseudonyms.map(names -> delivery(to, names)));
        } catch (KeyRefused | IllegalArgumentException e) {
            LOG.error("traces wait: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Delivery delivery(StoreAddress to, Pseudonyms pseudonyms) {
        return new Delivery(
                outbox, new HttpStore(to, TIMEOUT, clock), pseudonyms, clock, new Backoff(new SecureRandom()));
    }

    private static void drain(Delivery delivery) {
        while (delivery.step()) {
            // A full batch went: there may be more.
        }
    }
}
