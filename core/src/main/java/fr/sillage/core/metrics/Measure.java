package fr.sillage.core.metrics;

import java.util.Map;

/**
 * One figure at this moment.
 *
 * @param name in the form of Prometheus, such as {@code sillage_seats_live}; one that ends in {@code _total} only grows while
 *     the node runs
 * @param help a sentence for who reads it first
 * @param labels few, and with few values each
 */
public record Measure(String name, String help, Map<String, String> labels, double value) {

    public Measure {
        labels = Map.copyOf(labels);
    }

    public static Measure of(String name, String help, double value) {
        return new Measure(name, help, Map.of(), value);
    }

    boolean isCounter() {
        return name.endsWith("_total");
    }
}
