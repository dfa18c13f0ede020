package fr.sillage.lti.scores;

import fr.sillage.core.beats.Beat;
import fr.sillage.core.people.PlatformId;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, on every node, each its own rows; a platform that is silent costs one wait a beat. */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 20;

    private final ScoreTable scores;
    private final SendingScores sending;
    private final ColumnTable columns;
    private final TellingColumns telling;
    private ScheduledFuture<?> beat;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Sender(ScoreTable scores, SendingScores sending, ColumnTable columns, TellingColumns telling) {
        this.scores = scores;
        this.sending = sending;
        this.columns = columns;
        this.telling = telling;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        beat = executor.scheduleWithFixedDelay(new Beat(LOG, "scores", this::sendAll), 2, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (beat != null) beat.cancel(false);
    }

    private void sendAll() {
        tellColumns();
        while (sendSome() == BATCH && !Thread.currentThread().isInterrupted()) {
            // A full batch: there may be more.
        }
    }

    /** Before scores, so that a column has its maximum when they come. */
    void tellColumns() {
        columns.lease(BATCH).forEach(telling::tell);
    }

    /** @return how many were due */
    int sendSome() {
        List<Due> due = scores.lease(BATCH);
        Set<PlatformId> silent = new HashSet<>();
        for (Due one : due) {
            PlatformId platform = sending.platformOf(one);
            if (silent.contains(platform)) sending.postpone(one);
            else if (!sending.send(one)) silent.add(platform);
        }
        return due.size();
    }
}
