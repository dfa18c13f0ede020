package fr.sillage.paths.inspection;

import fr.sillage.paths.running.Tally;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hides the figures of groups below five people, and enough of their neighbours that a total minus what is shown never
 * gives back fewer than two groups or fewer than five people. Which of the hidden groups is the small one is not said
 * either: the reason alone would give its size away when the difference is small. Groups without anybody are left out.
 *
 * <p>It guards one table. That a group in which all or none have completed tells so of each of its members is true of
 * any count, and two readings of one table, before and after somebody completes, differ by that one.
 */
public final class Masking {

    static final int MINIMUM = 5;

    private Masking() {}

    /** A row; its figures when they may be shown. */
    public record Row<K>(K group, Optional<Tally> shown) {}

    /** @param total of all groups, hidden ones included; none when it would itself be about fewer than five people */
    record Table<K>(List<Row<K>> rows, Optional<Tally> total) {

        boolean hasHidden() {
            return rows.stream().anyMatch(row -> row.shown().isEmpty());
        }
    }

    /** Rows in the order of {@code groups}; among groups of one size the first is hidden first. */
    static <K> Table<K> of(Map<K, Tally> groups) {
        List<Map.Entry<K, Tally>> present = groups.entrySet().stream()
                .filter(group -> group.getValue().enrolled() > 0)
                .toList();
        Set<K> hidden = hidden(present);
        List<Row<K>> rows = present.stream()
                .map(group -> new Row<>(
                        group.getKey(),
                        Optional.of(group.getValue()).filter(tally -> !hidden.contains(group.getKey()))))
                .toList();
        Tally total = present.stream().map(Map.Entry::getValue).reduce(Tally.NOBODY, Tally::plus);
        return new Table<>(rows, Optional.of(total).filter(all -> all.enrolled() >= MINIMUM));
    }

    private static <K> Set<K> hidden(List<Map.Entry<K, Tally>> groups) {
        List<Map.Entry<K, Tally>> smallestFirst = groups.stream()
                .sorted(Comparator.comparingInt(group -> group.getValue().enrolled()))
                .toList();
        Set<K> hidden = new HashSet<>();
        int people = 0;
        for (Map.Entry<K, Tally> group : smallestFirst) {
            int size = group.getValue().enrolled();
            boolean givenAway = !hidden.isEmpty() && (hidden.size() < 2 || people < MINIMUM);
            if (size >= MINIMUM && !givenAway) break;
            hidden.add(group.getKey());
            people += size;
        }
        return hidden;
    }
}
