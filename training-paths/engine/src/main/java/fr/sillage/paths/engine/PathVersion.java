package fr.sillage.paths.engine;

import java.util.List;
import java.util.Optional;

/** A path as it stands at one moment: 1 to 200 steps in order, each with an id of its own. Never changed, only replaced. */
public record PathVersion(String title, List<Step> steps) {

    public static final int MOST_STEPS = 200;

    public PathVersion {
        Terms.requireTitle(title);
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST_STEPS) throw new IllegalArgumentException("1 to 200 steps");
        if (steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("two steps with one id");
        }
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Contracted minutes of the whole. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public int minutes(Modality modality) {
        return steps.stream()
                .filter(step -> step.modality() == modality)
                .mapToInt(Step::minutes)
                .sum();
    }
}
