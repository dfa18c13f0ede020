package fr.sillage.core.passes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.core.database.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PassesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final Passes passes = at(NOW);

    @Test
    void opensWhatItWasGivenFor() {
        String secret = passes.give("calendar", "session-7", Duration.ofDays(1));

        assertThat(passes.shown(secret, "calendar"))
                .get()
                .extracting(Pass::subject)
                .isEqualTo("session-7");
        assertThat(passes.shown(secret, "digest")).isEmpty();
        assertThat(passes.shown("guess", "calendar")).isEmpty();
    }

    @Test
    void expires() {
        String secret = passes.give("calendar", "session-7", Duration.ofDays(1));

        assertThat(at(NOW.plus(Duration.ofDays(1))).shown(secret, "calendar")).isEmpty();
    }

    @Test
    void opensNothingOnceRevoked() {
        String secret = passes.give("calendar", "session-7", Duration.ofDays(1));
        passes.revoke(passes.shown(secret, "calendar").orElseThrow().id());

        assertThat(passes.shown(secret, "calendar")).isEmpty();
    }

    private static Passes at(Instant moment) {
        return new Passes(TestDatabase.jdbi(), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
