package fr.sillage.lti.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** The secrets given out. */
@ApplicationScoped
public class AdministrationSecrets {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    AdministrationSecrets(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What a secret is good for, and how long. */
    public enum Purpose {
        ENTRY(Duration.ofDays(7)),
        SESSION(Duration.ofDays(30)),
        INVITATION(Duration.ofDays(7));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    public Secret give(Purpose purpose) {
        Secret secret = Secret.next();
        jdbi.useHandle(handle -> {
            handle.execute("delete from lti.administration_secret where expires_at < ?", clock.instant());
            handle.execute(
                    "insert into lti.administration_secret (hash, purpose, expires_at) values (?, ?, ?)",
                    secret.hash(),
                    purpose.name(),
                    clock.instant().plus(purpose.life()));
        });
        return secret;
    }

    /** Whether it is good now. */
    public boolean isGood(Secret secret, Purpose purpose) {
        return jdbi.withHandle(handle -> handle.select(
                                """
                                select 1 from lti.administration_secret
                                where hash = ? and purpose = ? and spent_at is null and expires_at > ?""",
                                secret.hash(),
                                purpose.name(),
                                clock.instant())
                        .mapTo(Integer.class)
                        .findOne())
                .isPresent();
    }

    /** @return whether it was good, for whoever comes first: it is not any more */
    public boolean spend(Secret secret, Purpose purpose) {
        return jdbi.withHandle(handle -> handle.execute(
                        """
                        update lti.administration_secret set spent_at = ?
                        where hash = ? and purpose = ? and spent_at is null and expires_at > ?""",
                        clock.instant(),
                        secret.hash(),
                        purpose.name(),
                        clock.instant())
                == 1);
    }

    /** Makes all of a purpose worthless. */
    void spendAll(Purpose purpose) {
        jdbi.useHandle(handle -> handle.execute(
                "update lti.administration_secret set spent_at = ? where purpose = ? and spent_at is null",
                clock.instant(),
                purpose.name()));
    }

    boolean isAnyGood(Purpose purpose) {
        return jdbi.withHandle(handle -> handle.select(
                                """
                                select 1 from lti.administration_secret
                                where purpose = ? and spent_at is null and expires_at > ? limit 1""",
                                purpose.name(),
                                clock.instant())
                        .mapTo(Integer.class)
                        .findOne())
                .isPresent();
    }
}
