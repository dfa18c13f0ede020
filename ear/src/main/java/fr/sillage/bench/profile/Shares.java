package fr.sillage.bench.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weights by name, and how much of the whole each is. */
final class Shares {

    private final Map<String, Double> weights = new HashMap<>();
    private double whole;

    /**
     * A share.
     *
     * @param part of the whole, between 0 and 1
     */
    record Share(String name, double part) {}

    /** Something that was seen once and may go by several names, or none. */
    void add(double weight, Iterable<String> names) {
        whole += weight;
        names.forEach(name -> weights.merge(name, weight, Double::sum));
    }

    double whole() {
        return whole;
    }

    /** The largest first; of equal ones the first by name. */
    List<Share> largest(int count) {
        return weights.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue() / whole))
                .sorted(Comparator.comparingDouble(Share::part).reversed().thenComparing(Share::name))
                .limit(count)
                .toList();
    }
}
