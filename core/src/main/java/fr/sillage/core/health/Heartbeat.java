package fr.sillage.core.health;

import fr.sillage.core.beats.Beat;
import fr.sillage.core.database.Migrations;
import fr.sillage.core.events.Journal;
import fr.sillage.core.warmup.WarmingUp;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the database every second and tells the node's condition. */
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final DataSource source;
    private final Journal journal;
    private final WarmingUp warmingUp;
    private final Clock clock;
    private final Pulse pulse;
    private boolean answered = true;
    private ScheduledFuture<?> beat;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Heartbeat(DataSource source, Journal journal, WarmingUp warmingUp, Clock clock) {
        this.source = source;
        this.journal = journal;
        this.warmingUp = warmingUp;
        this.clock = clock;
        this.pulse = new Pulse(clock.instant());
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) throws JMException {
        beat = executor.scheduleWithFixedDelay(new Beat(LOG, "heartbeat", this::ask), 0, 1, TimeUnit.SECONDS);
        ObjectName name = new ObjectName(ConditionMXBean.NAME);
        ManagementFactory.getPlatformMBeanServer()
                .registerMBean(new StandardMBean(condition(), ConditionMXBean.class, true), name);
    }

    @PreDestroy
    void stop() throws JMException {
        beat.cancel(false);
        ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(ConditionMXBean.NAME));
    }

    ConditionMXBean condition() {
        return new Condition(pulse, journal, warmingUp, clock);
    }

    void ask() {
        Instant asked = clock.instant();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, (int) Pulse.LONGEST_ANSWER.toMillis());
            statement.execute("select 1");
            connection.setNetworkTimeout(Runnable::run, 0);
            Instant now = clock.instant();
            pulse.beat(now, Duration.between(asked, now));
            if (!answered) LOG.info("the database answers");
            answered = true;
        } catch (SQLException e) {
            pulse.missed();
            if (answered) LOG.warn("the database does not answer: SQLSTATE {}", e.getSQLState());
            answered = false;
        }
    }

    private record Condition(Pulse pulse, Journal journal, WarmingUp warmingUp, Clock clock)
            implements ConditionMXBean {

        @Override
        public boolean isDatabaseAnswering() {
            return pulse.isThere(clock.instant());
        }

        @Override
        public boolean isJournalTaking() {
            return journal.hasRoom();
        }

        @Override
        public boolean isJournalAlive() {
            return journal.isAlive();
        }

        @Override
        public boolean isMigrated() {
            return Migrations.areDone();
        }

        @Override
        public boolean isWarm() {
            return warmingUp.isDone();
        }
    }
}
