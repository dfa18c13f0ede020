package fr.sillage.lti.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.lti.administration.AdministrationSecrets.Purpose;
import fr.sillage.lti.house.FixedClock;
import fr.sillage.lti.house.House;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AdministrationSecretsTest {

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    private final AdministrationSecrets secrets = House.bean(AdministrationSecrets.class, House.jdbi(), clock);

    @Test
    void areGoodOnceForTheirPurposeAlone() {
        Secret entry = secrets.give(Purpose.ENTRY);
        assertThat(secrets.spend(entry, Purpose.INVITATION)).isFalse();
        assertThat(secrets.spend(entry, Purpose.ENTRY)).isTrue();
        assertThat(secrets.spend(entry, Purpose.ENTRY)).isFalse();
        assertThat(secrets.isGood(entry, Purpose.ENTRY)).isFalse();
    }

    @Test
    void endWithTheirTime() {
        Secret session = secrets.give(Purpose.SESSION);
        clock.pass(Duration.ofDays(29));
        assertThat(secrets.isGood(session, Purpose.SESSION)).isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(secrets.isGood(session, Purpose.SESSION)).isFalse();
    }

    @Test
    void areNowhereStoredNorSpelt() {
        Secret entry = secrets.give(Purpose.ENTRY);
        assertThat(entry.toString()).doesNotContain(entry.value());
        int found = House.jdbi().withHandle(handle -> handle.select(
                        "select count(*) from lti.administration_secret s where s::text like ?",
                        "%" + entry.value() + "%")
                .mapTo(Integer.class)
                .one());
        assertThat(found).isZero();
    }
}
