package fr.sillage.exerciser.practice;

import fr.sillage.exerciser.authoring.ExerciseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done at one item.
 *
 * @param tries in the order in which they were made
 */
public record ItemWork(ExerciseItem placed, List<Given> tries) {

    /** How an item stands. */
    public enum State {
        /** Nothing is asked. */
        TO_READ,
        OPEN,
        /** Answered, not all right, may be tried again. */
        TO_RETRY,
        RIGHT,
        /** No try is left, and it did not become all right. */
        MISSED
    }

    public ItemWork {
        tries = List.copyOf(tries);
    }

    public State state() {
        if (!placed.isQuestion()) return State.TO_READ;
        if (tries.isEmpty()) return State.OPEN;
        if (isRight()) return State.RIGHT;
        return isSettled() ? State.MISSED : State.TO_RETRY;
    }

    /** With one more try, the latest. */
    ItemWork and(Given given) {
        List<Given> more = new ArrayList<>(tries);
        more.add(given);
        return new ItemWork(placed, more);
    }

    public int position() {
        return placed.position();
    }

    public Optional<Given> last() {
        return tries.isEmpty() ? Optional.empty() : Optional.of(tries.get(tries.size() - 1));
    }

    public boolean isAnswered() {
        return !tries.isEmpty();
    }

    public boolean isSettled() {
        return tries.stream().anyMatch(Given::settled);
    }

    public boolean isRight() {
        return tries.stream().anyMatch(given -> given.grade().isFull());
    }

    public boolean isRightAtFirst() {
        return isAnswered() && tries.get(0).grade().isFull();
    }

    /** Whether some of the best try was right, but not all. */
    public boolean isPartlyRight() {
        return !isRight() && tries.stream().anyMatch(given -> !given.grade().isNone());
    }

    public int triesLeft() {
        return isSettled() || !placed.isQuestion() ? 0 : Math.max(0, Tries.allowed(placed.item()) - tries.size());
    }
}
