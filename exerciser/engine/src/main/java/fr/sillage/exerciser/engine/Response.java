package fr.sillage.exerciser.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a student answered, as answered: stored as it is, graded again whenever the item is corrected. */
public sealed interface Response {

    /**
     * One or several options.
     *
     * @param options each once, in the order of their ids: the order of ticking means nothing
     */
    record Chosen(List<OptionId> options) implements Response {
        public Chosen {
            options = options.stream().distinct().sorted().toList();
        }

        public static Chosen of(OptionId... options) {
            return new Chosen(List.of(options));
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Response {}

    /** Words, as typed. */
    record Text(String typed) implements Response {}

    /** A number, as typed: {@link TypedNumber#read} understands it. */
    record NumberTyped(String typed) implements Response {}

    /**
     * Prompts and what was put to them; prompts left open are absent.
     *
     * @param pairs from prompt to target
     */
    record Pairs(SortedMap<OptionId, OptionId> pairs) implements Response {
        public Pairs {
            pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
        }

        public static Pairs of(Map<OptionId, OptionId> pairs) {
            return new Pairs(new TreeMap<>(pairs));
        }
    }

    /** Something was read where nothing is asked. */
    record Seen() implements Response {}
}
