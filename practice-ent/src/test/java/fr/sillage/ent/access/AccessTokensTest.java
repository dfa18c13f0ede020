package fr.sillage.ent.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.sillage.ent.access.AccessRefused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private Instant now = Instant.parse("2026-11-23T16:42:00Z");

    private final AccessTokens tokens = new AccessTokens(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void liveAnHour() {
        String token = tokens.issue(Set.of(Scope.SCORE));
        now = now.plus(Duration.ofSeconds(3599));
        tokens.check(token, Set.of(Scope.SCORE));
        now = now.plus(Duration.ofSeconds(1));
        assertThat(refusal(token)).isEqualTo(Reason.INVALID_TOKEN);
    }

    @Test
    void dieWhenRevoked() {
        String token = tokens.issue(Set.of(Scope.SCORE));
        tokens.revokeAll();
        assertThat(refusal(token)).isEqualTo(Reason.INVALID_TOKEN);
    }

    private Reason refusal(String token) {
        return catchThrowableOfType(AccessRefused.class, () -> tokens.check(token, Set.of(Scope.SCORE)))
                .reason();
    }
}
