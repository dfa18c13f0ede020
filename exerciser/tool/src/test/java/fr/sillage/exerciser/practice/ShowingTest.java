package fr.sillage.exerciser.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowingTest {

    private static final Instant SHOWN = Instant.parse("2026-11-23T16:42:00.123Z");

    private final Showing.Secret secret = Showing.Secret.next();
    private final UUID item = UUID.randomUUID();
    private final String signed = new Showing(item, SHOWN).sign(secret);

    @Test
    void comesBackAsItWasSent() {
        assertThat(Showing.read(signed, item, secret)).hasValue(new Showing(item, SHOWN));
    }

    @Test
    void isNotBelievedForAnotherItemOrAttempt() {
        assertThat(Showing.read(signed, UUID.randomUUID(), secret)).isEmpty();
        assertThat(Showing.read(signed, item, Showing.Secret.next())).isEmpty();
    }

    @Test
    void isNotBelievedWithAnotherMoment() {
        String later = new Showing(item, SHOWN.plusSeconds(60)).sign(secret);
        String forged = later.substring(0, later.indexOf('.')) + signed.substring(signed.indexOf('.'));

        assertThat(Showing.read(forged, item, secret)).isEmpty();
    }

    @Test
    void ignoresWhatIsNoneOfOurs() {
        for (String field : new String[] {"", ".", "abc", "zz.", "zz.???", "-.AAAA", "9".repeat(5000) + ".AA"}) {
            assertThat(Showing.read(field, item, secret)).isEmpty();
        }
    }

    @Test
    void lastsFromNothingToADay() {
        Showing showing = new Showing(item, SHOWN);

        assertThat(showing.until(SHOWN.plusSeconds(4))).isEqualTo(4000);
        assertThat(showing.until(SHOWN.minusSeconds(4))).isZero();
        assertThat(showing.until(SHOWN.plus(Duration.ofDays(90)))).isEqualTo(86_400_000);
    }
}
