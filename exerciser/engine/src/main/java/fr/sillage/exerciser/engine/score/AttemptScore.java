package fr.sillage.exerciser.engine.score;

import fr.sillage.exerciser.engine.Grade;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The result of an attempt: the mean over all gradable items, where one without an answer counts 0.
 *
 * @param <K> what names an item
 * @param kept the grade that counts for each answered item, in the order of the exercise
 * @param items how many gradable items the exercise has
 */
public record AttemptScore<K>(Map<K, Grade> kept, int items) {

    /** Which of several tries at one item counts. */
    public enum Keep {
        BEST(BinaryOperator.maxBy(Grade::compareTo)),
        LAST((earlier, later) -> later);

        private final BinaryOperator<Grade> choice;

        Keep(BinaryOperator<Grade> choice) {
            this.choice = choice;
        }
    }

    /** One graded answer to one item. */
    public record Try<K>(K item, Grade grade) {}

    public AttemptScore {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /**
     * The score that follows from all tries.
     *
     * @param gradable the exercise's gradable items, each once, in order
     * @param tries in the order in which they were made; tries at other items are ignored
     */
    public static <K> AttemptScore<K> of(List<K> gradable, List<Try<K>> tries, Keep keep) {
        Map<K, Grade> grades = new HashMap<>();
        tries.forEach(each -> grades.merge(each.item(), each.grade(), keep.choice));
        Map<K, Grade> kept = new LinkedHashMap<>();
        gradable.forEach(item -> Stream.ofNullable(grades.get(item)).forEach(grade -> kept.put(item, grade)));
        return new AttemptScore<>(kept, gradable.size());
    }

    /** Between 0 and 1; 0 for an exercise in which nothing is graded. */
    public Grade grade() {
        if (items == 0) {
            return Grade.NONE;
        }
        BigDecimal sum = kept.values().stream().map(Grade::scaled).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Grade.ratio(sum, BigDecimal.valueOf(items));
    }

    /** How many items were answered. */
    public int answered() {
        return kept.size();
    }

    /** Whether every gradable item was answered; also true where there is none. */
    public boolean isComplete() {
        return answered() == items;
    }
}
