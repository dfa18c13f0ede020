package fr.sillage.exerciser.engine.alerts;

import fr.sillage.exerciser.engine.knowledge.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One student and one skill: which foreseen error was made last, how often, and how likely it is still held. A success is
 * rare while an error is held, so each one divides that likelihood (Bayes); each new try may also be the one that frees.
 */
public record Episode(Optional<String> misconception, double held, int times, Recent recent, List<Answer> evidence) {

    public static final Episode NONE = new Episode(Optional.empty(), 0, 0, Recent.NONE, List.of());
    /** Below it, the error counts as overcome. */
    static final double OVERCOME = 0.2;

    static final int RUN = 3;
    private static final int KEPT = 6;
    private static final double SUCCESS = 0.65;
    private static final double SUCCESS_WHILE_HELD = SUCCESS * 0.25;
    private static final double OTHER_ERROR_WHILE_HELD = (1 - SUCCESS_WHILE_HELD) * 0.2;
    private static final double FREED_BY_A_TRY = 0.04;

    public Episode {
        evidence = List.copyOf(evidence);
    }

    Episode after(Answer answer) {
        if (answer.guessed()) {
            return this;
        }
        Recent now = recent.after(answer.correct());
        if (answer.misconception().isPresent()) {
            return new Episode(answer.misconception(), 1 - FREED_BY_A_TRY, times + 1, now, with(answer));
        }
        double whileHeld = answer.correct() ? SUCCESS_WHILE_HELD : OTHER_ERROR_WHILE_HELD;
        double otherwise = answer.correct() ? SUCCESS : 1 - SUCCESS;
        double bayes = held == 0 ? 0 : held * whileHeld / (held * whileHeld + (1 - held) * otherwise);
        double freed = answer.correct() ? 2 * FREED_BY_A_TRY : FREED_BY_A_TRY;
        Episode next =
                new Episode(misconception, bayes * (1 - freed), times, now, answer.correct() ? evidence : with(answer));
        return next.overcome() ? new Episode(misconception, next.held, 0, now, List.of()) : next;
    }

    private List<Answer> with(Answer answer) {
        List<Answer> all = new ArrayList<>(evidence);
        all.add(answer);
        return all.subList(Math.max(0, all.size() - KEPT), all.size());
    }

    /** Three successes in a row, or an error that has become unlikely. */
    public boolean overcome() {
        return recent.run() >= RUN || misconception.isPresent() && held < OVERCOME && recent.run() > 0;
    }
}
