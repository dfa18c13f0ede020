package fr.sillage.core.events;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Tally;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * Stores facts that arrive in floods, in natural batches: a writer takes whatever waits, never waits to fill, commits,
 * and only then are the callers told. Commits are what a flood runs out of; sharing them is worth a factor of two to
 * three.
 */
@ApplicationScoped
public class Journal {

    private static final int LARGEST_BATCH = 64;
    private static final int WRITERS = 2;

    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(4096);
    private final List<Thread> writers = new ArrayList<>();
    private final DataSource source;
    private final Consumers consumers;
    private final LongAdder batches = new LongAdder();
    private final LongAdder facts = new LongAdder();
    private final Tally stored = new Tally();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    public Journal(DataSource source, Consumers consumers) {
        this.source = source;
        this.consumers = consumers;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        start(threads);
    }

    void start(ThreadFactory threads) {
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = threads.newThread(this::write);
            writer.setName("journal-" + i);
            writers.add(writer);
            writer.start();
        }
    }

    @PreDestroy
    void stop() {
        writers.forEach(Thread::interrupt);
    }

    /**
     * Returns once the fact is durable.
     *
     * @return false when a fact with that key was stored before: it stands as it was, nothing was added
     * @throws fr.sillage.core.refusals.RefusedException when the queue stays full: the caller should come back later
     * @throws IllegalStateException when the database failed; whether the fact is stored is then unknown
     * @throws RuntimeException what the fact throws when it is asked for its events; nothing is stored
     */
    public boolean record(Fact fact) {
        Entry entry = new Entry(fact);
        try {
            if (!waiting.offer(entry, 2, TimeUnit.SECONDS)) throw JournalRefusal.BUSY.refused();
            return entry.stored().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw JournalRefusal.BUSY.refused("interrupted");
        } catch (CompletionException e) {
            throw new IllegalStateException("fact " + entry.key() + " not confirmed", e.getCause());
        }
    }

    /** Whether a fact that comes now would find room in the queue. */
    public boolean hasRoom() {
        return waiting.remainingCapacity() > 0;
    }

    /** Whether every writer is at work. */
    public boolean isAlive() {
        return writers.stream().allMatch(Thread::isAlive);
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.of("sillage_journal_waiting_facts", "Facts in the journal's queue.", waiting.size()),
                Measure.of("sillage_journal_batches_total", "Commits of the journal.", batches.sum()),
                Measure.of("sillage_journal_facts_total", "Facts in them; by batches, the mean size.", facts.sum())));
        measures.addAll(stored.as(
                "sillage_journal_events_total", "Events stored by the journal; AnswerGiven counts the answers."));
        return measures;
    }

    private void count(List<Entry> batch) {
        batches.increment();
        facts.add(batch.size());
        for (Entry entry : batch) {
            if (entry.stored().isCompletedExceptionally() || !entry.stored().getNow(false)) continue;
            entry.events().forEach(event -> stored.count(Map.of("type", event.type())));
        }
    }

    private void write() {
        List<Entry> batch = new ArrayList<>(LARGEST_BATCH);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(waiting.take());
                waiting.drainTo(batch, LARGEST_BATCH - 1);
                new Batch(batch).store(source);
                count(batch);
                consumers.wake();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                // An error of the machine ends this writer, and the node is said to be dead: then nobody waits for it.
                batch.forEach(Entry::abandon);
                batch.clear();
            }
        }
    }
}
