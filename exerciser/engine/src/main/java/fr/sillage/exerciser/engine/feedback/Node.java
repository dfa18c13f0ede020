package fr.sillage.exerciser.engine.feedback;

import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A test with what follows from it. Of the nodes of one level the first that holds is taken, then its children are asked.
 *
 * @param credit in place of the grade so far, 0 to 1
 * @param penalty taken from it, 0 to 1
 * @param misconception a key in the library of misconceptions
 */
public record Node(
        Condition condition,
        Optional<Credit> credit,
        Credit penalty,
        Optional<Wording> message,
        Optional<String> misconception,
        List<Node> children) {

    public Node {
        children = List.copyOf(children);
        if (penalty.fraction().signum() < 0
                || credit.filter(worth -> worth.fraction().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("negative credit or penalty");
        }
    }
}
