package fr.sillage.exerciser.engine.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A rule that looks at answers one by one, and says at the end of a day whom it worries about. */
interface Watch {

    /** The episode already contains the answer. Constant cost. */
    void take(Answer answer, Episode before, Episode now);

    /** Whoever the rule holds for, whether told before or not. */
    List<Alert> due(LocalDate today);

    /** Which kinds of this rule an answer settles, on its student and the subject given. */
    Set<Kind> kinds();

    /** Whether this answer settles an alert of this rule and of its student. */
    boolean settles(Alert alert, Answer answer, Episode now);
}
