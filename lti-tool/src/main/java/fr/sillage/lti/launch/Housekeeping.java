package fr.sillage.lti.launch;

import fr.sillage.core.beats.Beat;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the door writes bounded: nonces outlive any token and state, refusals a term, and never a flood of them. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    /** A state lives ten minutes and a token at most a day, so no nonce can come back after that. */
    private static final Duration NONCES = Duration.ofDays(2);

    private static final Duration REFUSALS = Duration.ofDays(90);
    private static final int MOST_REFUSALS = 200_000;

    private final Jdbi jdbi;
    private final Clock clock;
    private ScheduledFuture<?> round;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Housekeeping(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        round = executor.scheduleWithFixedDelay(new Beat(LOG, "housekeeping", this::tidyUp), 2, 30, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (round != null) round.cancel(false);
    }

    void tidyUp() {
        forget(clock.instant(), MOST_REFUSALS);
    }

    void forget(Instant now, int mostRefusals) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from lti.nonce where burned_at < ?", now.minus(NONCES));
            handle.execute("delete from lti.launch_refusal where at < ?", now.minus(REFUSALS));
            handle.execute(
                    "delete from lti.launch_refusal where id <= (select max(id) from lti.launch_refusal) - ?",
                    mostRefusals);
        });
    }
}
