package fr.sillage.exerciser.engine;

import java.util.List;

/**
 * What somebody did at an item before this answer, in the same attempt: with the item, its seed and the answer it is all
 * that a grade depends on.
 *
 * @param responses the earlier tries, oldest first
 * @param hints how many hints were taken
 */
public record Earlier(List<Response> responses, int hints) {

    /** A first try without hints. */
    public static final Earlier NOTHING = new Earlier(List.of(), 0);

    public Earlier {
        responses = List.copyOf(responses);
        if (hints < 0) {
            throw new IllegalArgumentException("negative number of hints");
        }
    }

    /** The number of the try that is now graded: 1 for the first. */
    public int currentTry() {
        return responses.size() + 1;
    }
}
