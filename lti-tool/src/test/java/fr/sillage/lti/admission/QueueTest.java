package fr.sillage.lti.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueTest {

    private final AtomicLong now = new AtomicLong();
    private final Queue queue = new Queue(1, Thread::new, now::get);
    private final CountDownLatch frozen = new CountDownLatch(1);

    @AfterEach
    void close() {
        frozen.countDown();
        queue.close();
    }

    @Test
    void servesTheMostUrgentFirstAndEachKindInOrder() throws InterruptedException {
        List<String> served = new CopyOnWriteArrayList<>();
        CountDownLatch all = new CountDownLatch(1);
        freeze();
        queue.of(Errand.LOGIN).execute(() -> {
            served.add("login");
            all.countDown();
        });
        queue.of(Errand.LAUNCH).execute(() -> served.add("launch"));
        queue.of(Errand.PAGE).execute(() -> served.add("page"));
        queue.of(Errand.WORK).execute(() -> served.add("work 1"));
        queue.of(Errand.WORK).execute(() -> served.add("work 2"));
        frozen.countDown();
        assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(served).containsExactly("work 1", "work 2", "page", "launch", "login");
    }

    @Test
    void letsEverybodyInWhileNobodyWaits() {
        for (Errand errand : Errand.values()) assertThat(queue.admits(errand)).isTrue();
    }

    @Test
    void refusesLoginsFirstAndWorkLast() throws InterruptedException {
        freeze();
        wait(Errand.LAUNCH, 60);
        assertThat(queue.admits(Errand.LOGIN)).isFalse();
        assertThat(queue.admits(Errand.LAUNCH)).isTrue();
        wait(Errand.LAUNCH, 350);
        assertThat(queue.admits(Errand.LAUNCH)).isFalse();
        assertThat(queue.admits(Errand.PAGE)).isTrue();
        wait(Errand.PAGE, 300);
        assertThat(queue.admits(Errand.PAGE)).isFalse();
        assertThat(queue.admits(Errand.WORK)).isTrue();
        wait(Errand.WORK, 200);
        assertThat(queue.admits(Errand.WORK)).isFalse();
    }

    @Test
    void refusesAllWhenNothingMovesAnyMore() throws InterruptedException {
        freeze();
        wait(Errand.WORK, 10);
        for (int tenth = 0; tenth < 30; tenth++) {
            now.addAndGet(100_000_000);
            queue.admits(Errand.PAGE);
        }
        for (Errand errand : Errand.values()) assertThat(queue.admits(errand)).isFalse();
    }

    private void freeze() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        queue.of(Errand.WORK).execute(() -> {
            begun.countDown();
            Frozen.until(frozen);
        });
        begun.await();
    }

    private void wait(Errand errand, int times) {
        for (int i = 0; i < times; i++) queue.of(errand).execute(() -> {});
    }
}
