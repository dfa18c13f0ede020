package fr.sillage.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final Duration AT_ONCE = Duration.ofMillis(2);

    private final Pulse pulse = new Pulse(START);

    private static Instant after(double seconds) {
        return START.plusMillis((long) (seconds * 1000));
    }

    @Test
    void isThereFromTheStart() {
        assertThat(pulse.isThere(after(1))).isTrue();
    }

    @Test
    void isGoneWithinFiveSecondsOfTheLastBeat() {
        pulse.beat(after(10), AT_ONCE);

        assertThat(pulse.isThere(after(13.9))).isTrue();
        assertThat(pulse.isThere(after(14.1))).isFalse();
    }

    @Test
    void outlivesOneQuestionWithoutAnAnswer() {
        pulse.beat(after(10), AT_ONCE);
        pulse.missed();
        pulse.beat(after(12), AT_ONCE);

        assertThat(pulse.isThere(after(12.5))).isTrue();
    }

    /** Asked a second after each answer, and answered three seconds later each time. */
    @Test
    void staysThereWhenAnswersAreSlow() {
        for (double at = 4; at < 60; at += 4) {
            assertThat(pulse.isThere(after(at - 0.1))).isTrue();
            pulse.beat(after(at), Pulse.LONGEST_ANSWER);
        }
    }

    @Test
    void isBackAfterThreeBriskAnswers() {
        assertThat(pulse.isThere(after(10))).isFalse();
        pulse.beat(after(11), AT_ONCE);
        pulse.beat(after(12), AT_ONCE);
        assertThat(pulse.isThere(after(12.5))).isFalse();
        pulse.beat(after(13), AT_ONCE);

        assertThat(pulse.isThere(after(13.5))).isTrue();
    }

    @Test
    void doesNotComeAndGoWithAnswersNowAndThen() {
        assertThat(pulse.isThere(after(10))).isFalse();
        for (double at = 11; at < 40; at += 3) {
            pulse.beat(after(at), AT_ONCE);
            pulse.missed();
            assertThat(pulse.isThere(after(at + 0.5))).isFalse();
        }
    }
}
