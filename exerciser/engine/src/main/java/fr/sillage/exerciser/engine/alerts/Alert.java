package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A reason to look at a student.
 *
 * @param strength orders alerts of a kind, in the rule's own unit; never shown
 * @param evidence the answers it stands on, oldest first; none when it is about answers that did not come
 */
public record Alert(Target target, LocalDate raised, Sentence rule, List<Answer> evidence, double strength) {

    static final Comparator<Alert> PRESSING = Comparator.comparing((Alert alert) -> alert.target.kind())
            .thenComparing(Comparator.comparingDouble(Alert::strength).reversed())
            .thenComparing(alert -> alert.target.student())
            .thenComparing(alert -> alert.target.subject());

    public Alert {
        evidence = List.copyOf(evidence);
    }

    /** What makes two alerts the same one: kind, student, and the skill or assignment (empty: everything). */
    public record Target(Kind kind, String student, String subject) {}

    public Suggestion suggestion() {
        return target.kind().suggestion();
    }

    boolean expiredOn(LocalDate today) {
        return !today.isBefore(raised.plusDays(target.kind().days()));
    }

    boolean since(LocalDate day) {
        return evidence.isEmpty() || evidence.get(evidence.size() - 1).day().isAfter(day);
    }
}
