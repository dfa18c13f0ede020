package fr.sillage.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.people.PlatformId;
import fr.sillage.core.refusals.RefusedException;
import fr.sillage.lti.house.FixedClock;
import fr.sillage.lti.house.House;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalAuditTest {

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T18:00:00Z"));
    private final RefusalAudit audit = House.bean(RefusalAudit.class, House.jdbi(), clock);

    @BeforeEach
    void empty() {
        House.jdbi().useHandle(handle -> handle.execute("truncate lti.launch_refusal"));
    }

    @Test
    void notesTheReasonUnderTheReferenceOfThePage() {
        PlatformId platform = PlatformId.of("https://ent.example.org", "sillage-1");
        RefusedException refused = Assertions.catchThrowableOfType(
                RefusedException.class,
                () -> audit.watching(() -> Optional.of(platform), () -> {
                    throw Reason.NONCE_REUSED.refused();
                }));
        Map<String, Object> row = House.jdbi().withHandle(handle -> handle.select("select * from lti.launch_refusal")
                .mapToMap()
                .one());
        assertThat(row)
                .containsEntry("reason", "nonce-reused")
                .containsEntry("registration", platform.value())
                .containsEntry("reference", refused.reference().value());
    }

    @Test
    void notesNothingOfWhatPasses() {
        assertThat(audit.watching(Optional::empty, () -> "in")).isEqualTo("in");
        assertThat(rows()).isZero();
    }

    @Test
    void keepsATermAndNeverAFlood() {
        Housekeeping housekeeping = House.bean(Housekeeping.class, House.jdbi(), clock);
        for (int i = 0; i < 10; i++) refuse();
        housekeeping.forget(clock.instant(), 4);
        assertThat(rows()).isEqualTo(4);
        housekeeping.forget(clock.instant().plus(Duration.ofDays(91)), 4);
        assertThat(rows()).isZero();
    }

    private void refuse() {
        Refusals.of(() -> audit.watching(Optional::empty, () -> {
            throw Reason.ISSUER_UNKNOWN.refused();
        }));
    }

    private static int rows() {
        return House.jdbi().withHandle(handle -> handle.select("select count(*) from lti.launch_refusal")
                .mapTo(Integer.class)
                .one());
    }
}
