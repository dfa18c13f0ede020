package fr.sillage.core.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmingUpTest {

    private final WarmingUp warmingUp = new WarmingUp(null);
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void letsARoomWorkAndEndsWhenItsTimeIsOver() {
        assertThat(warmingUp.isDone()).isFalse();
        warmingUp.warmUp(List.of(room(() -> {})), Duration.ofMillis(30));
        assertThat(turns.get()).isPositive();
        assertThat(closed).hasValue(1);
        assertThat(warmingUp.isDone()).isTrue();
    }

    @Test
    void doesNothingWhenItHasNoTime() {
        warmingUp.warmUp(List.of(room(() -> {})), Duration.ZERO);
        assertThat(turns).hasValue(0);
        assertThat(warmingUp.isDone()).isTrue();
    }

    @Test
    void keepsNoServerFromStarting() {
        warmingUp.warmUp(
                List.of(room(() -> {
                    throw new IllegalStateException("a room that cannot");
                })),
                Duration.ofSeconds(5));
        assertThat(turns).hasValue(1);
        assertThat(warmingUp.isDone()).isTrue();
    }

    private WarmUp room(Runnable work) {
        return new WarmUp() {
            @Override
            public void once() {
                turns.incrementAndGet();
                work.run();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
