package fr.sillage.exerciser.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What grading says of one answer.
 *
 * @param feedback on the answer first, the item's general feedback last
 * @param verdicts one per part for kinds that have parts, else empty
 * @param remarks what the engine noticed by itself
 * @param corrections word by word, for a dictation; else empty
 * @param misconceptions keys in the library of misconceptions, the surest first
 * @param pending true while a person has to grade it: the grade is then 0 and says nothing
 */
public record Graded(
        Grade grade,
        List<Feedback> feedback,
        List<Verdict> verdicts,
        List<Remark> remarks,
        List<Correction> corrections,
        List<String> misconceptions,
        boolean pending) {

    public Graded {
        feedback = List.copyOf(feedback);
        verdicts = List.copyOf(verdicts);
        remarks = List.copyOf(remarks);
        corrections = List.copyOf(corrections);
        misconceptions = List.copyOf(misconceptions);
    }

    public static Graded of(Item item, Grade grade, List<Feedback> onAnswer, List<Verdict> verdicts) {
        List<Feedback> all = new ArrayList<>(onAnswer);
        item.generalFeedback().map(Feedback::general).ifPresent(all::add);
        return new Graded(grade, all, verdicts, List.of(), List.of(), List.of(), false);
    }

    public static Graded of(Item item, Grade grade, Optional<Wording> onAnswer) {
        return of(item, grade, onAnswer.map(Feedback::onAnswer).stream().toList(), List.of());
    }

    /** Nothing to say yet: a person grades. */
    public static Graded pending(Item item) {
        Graded graded = of(item, Grade.NONE, Optional.empty());
        List<Remark> remarks = List.of(Remark.onAnswer(Remark.Notice.TO_BE_GRADED));
        return new Graded(Grade.NONE, graded.feedback, List.of(), remarks, List.of(), List.of(), true);
    }

    public Graded remarking(List<Remark> noticed) {
        return new Graded(grade, feedback, verdicts, noticed, corrections, misconceptions, pending);
    }

    public Graded correcting(List<Correction> words) {
        return new Graded(grade, feedback, verdicts, remarks, words, misconceptions, pending);
    }

    public Graded naming(List<String> found) {
        return new Graded(grade, feedback, verdicts, remarks, corrections, found, pending);
    }

    public Graded earning(Grade other) {
        return new Graded(other, feedback, verdicts, remarks, corrections, misconceptions, pending);
    }

    /** The same with more said, before the item's general feedback. */
    public Graded saying(List<Feedback> more) {
        List<Feedback> all = new ArrayList<>(feedback);
        long general = feedback.stream()
                .filter(said -> said.source() == Feedback.Source.GENERAL)
                .count();
        all.addAll(all.size() - (int) general, more);
        return new Graded(grade, all, verdicts, remarks, corrections, misconceptions, pending);
    }
}
