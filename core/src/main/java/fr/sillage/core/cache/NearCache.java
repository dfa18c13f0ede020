package fr.sillage.core.cache;

import fr.sillage.core.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.infinispan.Cache;

/**
 * Values by the id of what they belong to, kept as JSON text so that two nodes understand each other. A minute's life bounds
 * how long a change made on another node without a cluster can go unseen.
 */
public abstract class NearCache<V> {

    private static final long SECONDS = 60;
    private static final int MOST_READ = 20_000;

    private final Class<V> type;
    /** Texts that were read before, with what they say: most are asked for again and again. */
    private final Map<String, V> read = new ConcurrentHashMap<>();

    protected NearCache(Class<V> type) {
        this.type = type;
    }

    /** The server's cache. */
    protected abstract Cache<String, String> cache();

    public Optional<V> get(UUID id) {
        return Optional.ofNullable(cache().get(id.toString())).map(this::read);
    }

    /** What is kept, else what is loaded, which is kept from now on. */
    public V get(UUID id, Supplier<V> load) {
        return get(id).orElseGet(() -> {
            V loaded = load.get();
            put(id, loaded);
            return loaded;
        });
    }

    public void put(UUID id, V value) {
        cache().put(id.toString(), Json.write(value), SECONDS, TimeUnit.SECONDS);
    }

    /** On every node, when clustered. */
    public void forget(UUID id) {
        cache().remove(id.toString());
    }

    private V read(String text) {
        if (read.size() > MOST_READ) read.clear();
        return read.computeIfAbsent(text, unread -> Json.read(unread, type));
    }
}
