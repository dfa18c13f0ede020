package fr.sillage.exerciser.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a student answered, as answered: stored as it is, graded again whenever the item is corrected. */
public sealed interface Response {

    /** The form fields that hold it: what {@link Item#read} reads back. */
    Map<String, List<String>> fields();

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

        @Override
        public Map<String, List<String>> fields() {
            return Map.of(Item.FIELD, options.stream().map(OptionId::value).toList());
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Response {
        @Override
        public Map<String, List<String>> fields() {
            return Map.of(Item.FIELD, List.of(String.valueOf(value)));
        }
    }

    /** Words, as typed. */
    record Text(String typed) implements Response {
        @Override
        public Map<String, List<String>> fields() {
            return Map.of(Item.FIELD, List.of(typed));
        }
    }

    /** A number, as typed: {@link TypedNumber#read} understands it. */
    record NumberTyped(String typed) implements Response {
        @Override
        public Map<String, List<String>> fields() {
            return Map.of(Item.FIELD, List.of(typed));
        }
    }

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

        @Override
        public Map<String, List<String>> fields() {
            return byPart(pairs);
        }
    }

    /**
     * Several parts, each with what was chosen or typed there; parts left open are absent.
     *
     * @param values by the id of the part: an option's id, or text as typed
     */
    record Parts(SortedMap<OptionId, String> values) implements Response {
        public Parts {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        public static Parts of(Map<OptionId, String> values) {
            return new Parts(new TreeMap<>(values));
        }

        @Override
        public Map<String, List<String>> fields() {
            return byPart(values);
        }
    }

    /** Something was read where nothing is asked. */
    record Seen() implements Response {
        @Override
        public Map<String, List<String>> fields() {
            return Map.of();
        }
    }

    private static Map<String, List<String>> byPart(Map<OptionId, ?> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        part -> Item.FIELD + "." + part.getKey(),
                        part -> List.of(part.getValue().toString())));
    }
}
