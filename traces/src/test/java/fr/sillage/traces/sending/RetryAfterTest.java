package fr.sillage.traces.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");

    @Test
    void readsSecondsAndDates() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Mon, 23 Nov 2026 16:01:00 GMT", NOW)).contains(Duration.ofMinutes(1));
    }

    @Test
    void neverWaitsBackwardsNorForYears() {
        assertThat(RetryAfter.read("Mon, 23 Nov 2026 15:00:00 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.read("999999999", NOW)).contains(Duration.ofDays(1));
    }

    @Test
    void ignoresWhatIsNeither() {
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
        assertThat(RetryAfter.read("-5", NOW)).isEmpty();
        assertThat(RetryAfter.read("99999999999999999999", NOW)).isEmpty();
    }
}
