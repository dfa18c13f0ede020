package fr.sillage.exerciser.engine.feedback;

import fr.sillage.exerciser.engine.Credit;
import fr.sillage.exerciser.engine.Earlier;
import fr.sillage.exerciser.engine.Feedback;
import fr.sillage.exerciser.engine.Grade;
import fr.sillage.exerciser.engine.Graded;
import fr.sillage.exerciser.engine.Item;
import fr.sillage.exerciser.engine.Response;
import fr.sillage.exerciser.engine.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author says beside an item.
 *
 * @param nodes the tree's first level
 * @param hints in the order to give them, at most 10
 * @param perTry taken for each earlier try, 0 to 1
 */
public record Guidance(List<Node> nodes, List<Hint> hints, Credit perTry) {

    private static final int MAX_NODES = 200;
    private static final int MAX_DEPTH = 10;
    private static final int MAX_HINTS = 10;

    /** A hint and what it costs, 0 to 1. */
    public record Hint(Wording wording, Credit cost) {}

    public Guidance {
        nodes = List.copyOf(nodes);
        hints = List.copyOf(hints);
        if (hints.size() > MAX_HINTS
                || perTry.fraction().signum() < 0
                || hints.stream().anyMatch(hint -> hint.cost().fraction().signum() < 0)
                || size(nodes, 0) > MAX_NODES) {
            throw new IllegalArgumentException("guidance out of bounds");
        }
    }

    private static int size(List<Node> nodes, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("tree deeper than " + MAX_DEPTH);
        }
        return nodes.stream()
                .mapToInt(node -> 1 + size(node.children(), depth + 1))
                .sum();
    }

    /** The item's own grading, then the tree, then what earlier tries and hints cost. */
    public Graded grade(Item item, Response response, Earlier earlier) {
        Graded own = item.grade(response, earlier);
        if (own.pending()) {
            return own;
        }
        List<Feedback> said = new ArrayList<>();
        List<String> misconceptions = new ArrayList<>(own.misconceptions());
        BigDecimal points = own.grade().scaled();
        for (Node node : path(response, own, earlier.currentTry())) {
            points = node.credit()
                    .map(Credit::fraction)
                    .orElse(points)
                    .subtract(node.penalty().fraction());
            node.message().map(Feedback::onAnswer).ifPresent(said::add);
            node.misconception().ifPresent(misconceptions::add);
        }
        Grade grade = Grade.clamped(Grade.clamped(points).scaled().subtract(cost(earlier)));
        return own.earning(grade).saying(said).naming(misconceptions);
    }

    private List<Node> path(Response response, Graded own, int currentTry) {
        List<Node> path = new ArrayList<>();
        List<Node> level = nodes;
        while (!level.isEmpty()) {
            Optional<Node> taken = level.stream()
                    .filter(node -> node.condition().holds(response, own, currentTry))
                    .findFirst();
            taken.ifPresent(path::add);
            level = taken.map(Node::children).orElse(List.of());
        }
        return path;
    }

    private BigDecimal cost(Earlier earlier) {
        BigDecimal tries = perTry.fraction()
                .multiply(BigDecimal.valueOf(earlier.responses().size()));
        return hints.stream()
                .limit(earlier.hints())
                .map(hint -> hint.cost().fraction())
                .reduce(tries, BigDecimal::add);
    }

    /** The next hint for somebody who took so many. */
    public Optional<Hint> nextHint(int taken) {
        return hints.stream().skip(taken).findFirst();
    }
}
