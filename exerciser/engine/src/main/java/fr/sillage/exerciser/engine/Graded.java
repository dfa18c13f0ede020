package fr.sillage.exerciser.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What grading says of one answer.
 *
 * @param feedback on the answer first, the item's general feedback last
 * @param verdicts one per part for kinds that have parts, else empty
 */
public record Graded(Grade grade, List<Feedback> feedback, List<Verdict> verdicts) {

    public Graded {
        feedback = List.copyOf(feedback);
        verdicts = List.copyOf(verdicts);
    }

    static Graded of(Item item, Grade grade, List<Feedback> onAnswer, List<Verdict> verdicts) {
        List<Feedback> all = new ArrayList<>(onAnswer);
        item.generalFeedback().map(Feedback::general).ifPresent(all::add);
        return new Graded(grade, all, verdicts);
    }

    static Graded of(Item item, Grade grade, Optional<Wording> onAnswer) {
        return of(item, grade, onAnswer.map(Feedback::onAnswer).stream().toList(), List.of());
    }
}
