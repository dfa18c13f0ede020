package fr.sillage.core.metrics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts by some words, for many threads at once: one look into a map and one addition without contention. */
public final class Tally {

    private final ConcurrentMap<Map<String, String>, LongAdder> counts = new ConcurrentHashMap<>();

    /** @param labels of a small closed set, or memory grows */
    public void count(Map<String, String> labels) {
        counts.computeIfAbsent(labels, first -> new LongAdder()).increment();
    }

    /** @param name ends in {@code _total} */
    public List<Measure> as(String name, String help) {
        return counts.entrySet().stream()
                .map(entry ->
                        new Measure(name, help, entry.getKey(), entry.getValue().sum()))
                .toList();
    }
}
