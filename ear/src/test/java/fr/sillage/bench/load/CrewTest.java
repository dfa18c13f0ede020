package fr.sillage.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sillage.bench.wire.Authority;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CrewTest {

    private final Crew alone = new Crew(new Authority("127.0.0.1", 9), 1, Duration.ofSeconds(1));

    /** One client, one task each 10 ms, each taking 30 ms: the last of ten, due at 90 ms, ends at 300 ms. */
    @Test
    void countsTheWaitOfTasksThatComeWhileOthersAreServed() throws InterruptedException {
        Samples samples = alone.open(() -> Optional.of(wire -> lasting(30)), 100, Duration.ofMillis(100));

        assertThat(samples.all()).hasSize(10);
        assertThat(samples.all().get(9).due()).isEqualTo(90_000_000);
        assertThat(samples.all().get(9).took()).isGreaterThanOrEqualTo(210_000_000);
        assertThat(samples.all().get(9).lag()).isGreaterThanOrEqualTo(180_000_000);
    }

    @Test
    void countsABrokenExchangeAsFailed() throws InterruptedException {
        Samples samples = alone.open(() -> Optional.of(wire -> broken()), 100, Duration.ofMillis(20));

        assertThat(samples.count(Outcome.FAILED)).isEqualTo(2);
        assertThat(samples.done()).isZero();
    }

    @Test
    void endsWhenTheStockIsUsedUp() throws InterruptedException {
        Samples samples = alone.closed(Optional::empty, Duration.ofMinutes(5));

        assertThat(samples.all()).isEmpty();
        assertThat(samples.seconds()).isLessThan(5);
    }

    private static Outcome lasting(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
        return Outcome.DONE;
    }

    private static Outcome broken() throws IOException {
        throw new IOException("cut");
    }
}
