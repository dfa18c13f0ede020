package fr.sillage.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicLong now = new AtomicLong();
    private final Remembered<String, Integer> remembered = new Remembered<>(now::get);
    private final AtomicInteger looked = new AtomicInteger();

    @Test
    void looksOnceAMinute() {
        assertThat(find()).contains(1);
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(find()).contains(1);
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(find()).contains(2);
    }

    @Test
    void remembersNothingThatWasNotThere() {
        assertThat(remembered.find("a", Optional::empty)).isEmpty();
        assertThat(find()).contains(1);
    }

    @Test
    void looksAgainAtWhatItWasToldToForget() {
        find();
        remembered.forget("a");
        assertThat(find()).contains(2);
    }

    @Test
    void staysBounded() {
        for (int i = 0; i < 20_001; i++) {
            String key = "key " + i;
            remembered.find(key, () -> Optional.of(0));
        }
        assertThat(remembered.find("key 0", Optional::empty)).isEmpty();
    }

    private Optional<Integer> find() {
        return remembered.find("a", () -> Optional.of(looked.incrementAndGet()));
    }
}
