package fr.sillage.core.cache;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What this node read in the last minute and is asked for at every launch. Only what was found is kept, never what was just
 * written: its transaction might not come to pass.
 */
public final class Remembered<K, V> {

    private static final long LIFE = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST = 20_000;

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    public Remembered() {
        this(System::nanoTime);
    }

    Remembered(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** What is remembered, else what is found now. */
    public Optional<V> find(K key, Supplier<Optional<V>> finding) {
        Entry<V> known = entries.get(key);
        if (known != null && nanoTime.getAsLong() - known.since() < LIFE) return Optional.of(known.value());
        Optional<V> found = finding.get();
        found.ifPresent(value -> keep(key, value));
        return found;
    }

    public void forget(K key) {
        entries.remove(key);
    }

    private void keep(K key, V value) {
        if (entries.size() >= MOST) entries.clear();
        entries.put(key, new Entry<>(value, nanoTime.getAsLong()));
    }

    private record Entry<V>(V value, long since) {}
}
