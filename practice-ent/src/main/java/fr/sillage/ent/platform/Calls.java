package fr.sillage.ent.platform;

import java.util.Map;
import java.util.TreeMap;

/** How often the tool called each service, so that tests can count bursts and repeats. */
public final class Calls {

    private final Map<String, Long> counts = new TreeMap<>();

    public synchronized void count(String service) {
        counts.merge(service, 1L, Long::sum);
    }

    public synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    public synchronized void clear() {
        counts.clear();
    }
}
