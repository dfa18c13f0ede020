package fr.sillage.exerciser.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An item as a cmi.interaction (xAPI 1.0.3, Data 2.4.4.1 and Appendix C; xAPI 2.0, 4.2.7.1). The syntax has delimiters and
 * no way to escape them: ids cannot contain any, and typed text is spaced out where it would read as one.
 *
 * @param type interactionType: choice, true-false, fill-in, long-fill-in, numeric, matching, sequencing or other
 * @param correctResponsesPattern each entry alone is a right answer
 * @param choices components of a choice
 * @param source left-hand components of a matching
 * @param target right-hand components of a matching
 */
public record Interaction(
        String type,
        List<String> correctResponsesPattern,
        List<Component> choices,
        List<Component> source,
        List<Component> target) {

    private static final int LONGEST_PLAIN = 30;

    /** An interaction component: the id used in patterns, and its text. */
    public record Component(String id, String description) {}

    public static Interaction of(String type, List<String> key) {
        return new Interaction(type, key, List.of(), List.of(), List.of());
    }

    public static Interaction choice(List<String> key, List<Component> choices) {
        return new Interaction("choice", key, choices, List.of(), List.of());
    }

    /** Elements in their right order. */
    public static Interaction sequencing(List<String> key, List<Component> choices) {
        return new Interaction("sequencing", key, choices, List.of(), List.of());
    }

    public static Interaction matching(String key, List<Component> source, List<Component> target) {
        return new Interaction("matching", List.of(key), List.of(), source, target);
    }

    public static String list(List<String> ids) {
        return String.join("[,]", ids);
    }

    public static String pairs(Map<OptionId, OptionId> pairs) {
        return pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> pair.getKey() + "[.]" + pair.getValue())
                .collect(Collectors.joining("[,]"));
    }

    /** Typed text as one entry: {@code [,]} would split it, a leading brace would read as {@code {lang=…}}. */
    public static String text(String typed) {
        String unsplit = typed.replace("[,]", "[ , ]");
        return unsplit.startsWith("{") ? " " + unsplit : unsplit;
    }

    /** A decimal point and no grouping, whatever the language. */
    public static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > LONGEST_PLAIN ? shortest.toString() : shortest.toPlainString();
    }

    public static String range(Accepted accepted) {
        if (accepted instanceof Accepted.Around around) {
            return around.tolerance().signum() == 0
                    ? number(around.value())
                    : number(around.value().subtract(around.tolerance())) + "[:]"
                            + number(around.value().add(around.tolerance()));
        }
        if (accepted instanceof Accepted.Relative relative) {
            BigDecimal distance = relative.value().abs().multiply(relative.share());
            return number(relative.value().subtract(distance)) + "[:]"
                    + number(relative.value().add(distance));
        }
        if (accepted instanceof Accepted.Figures figures) {
            return number(figures.rounded());
        }
        if (accepted instanceof Accepted.Between between) {
            return number(between.low()) + "[:]" + number(between.high());
        }
        return "[:]";
    }
}
