package fr.sillage.exerciser.authoring;

import java.util.List;

/**
 * The part of a long list that one page shows.
 *
 * @param first from 1
 * @param last included; 0 for an empty list
 */
public record Stretch(int first, int last, int total, int size) {

    /** Beginning where asked, or at the nearest place there is. */
    public static Stretch from(int wanted, int size, int total) {
        int first = Math.max(1, Math.min(wanted, total));
        return new Stretch(first, Math.min(total, first + size - 1), total, size);
    }

    /** With one place in its middle, as far as the ends allow. */
    public static Stretch around(int place, int size, int total) {
        int first = Math.max(1, Math.min(place - size / 2, total - size + 1));
        return new Stretch(first, Math.min(total, first + size - 1), total, size);
    }

    public <T> List<T> of(List<T> list) {
        return total == 0 ? List.of() : list.subList(first - 1, last);
    }

    public boolean isAll() {
        return first == 1 && last == total;
    }

    public boolean hasBefore() {
        return first > 1;
    }

    public boolean hasAfter() {
        return last < total;
    }

    public int before() {
        return Math.max(1, first - size);
    }

    public int after() {
        return last + 1;
    }
}
