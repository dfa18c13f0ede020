package fr.sillage.paths.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far one participant has come: a function of the path and of what happened, in order, and of nothing else. */
public record Progress(PathVersion path, List<StepProgress> steps) {

    public Progress {
        steps = List.copyOf(steps);
    }

    /**
     * Replays a history. A fact told twice changes nothing; a step done before it opened counts; only the trainer's word
     * on a presence depends on order, the last one counts.
     */
    public static Progress of(PathVersion path, List<StepFact> history) {
        Set<StepId> done = done(path, history);
        List<StepProgress> steps = new ArrayList<>();
        List<Step> before = new ArrayList<>();
        for (Step step : path.steps()) {
            steps.add(new StepProgress(step, state(step, before, done)));
            before.add(step);
        }
        return new Progress(path, steps);
    }

    private static Set<StepId> done(PathVersion path, List<StepFact> history) {
        Set<StepId> done = new HashSet<>();
        for (StepFact fact : history) {
            if (path.step(fact.step()).filter(fact::concerns).isEmpty()) continue;
            if (fact.done()) done.add(fact.step());
            else done.remove(fact.step());
        }
        return done;
    }

    private static StepState state(Step step, List<Step> before, Set<StepId> done) {
        if (done.contains(step.id())) return new StepState.Done();
        List<Step> missing = step.terms().opening().missing(before, done);
        if (!missing.isEmpty()) return new StepState.Locked(missing);
        return step.witness() == Witness.TRAINER ? new StepState.Waiting() : new StepState.Open();
    }

    public Optional<StepProgress> at(StepId id) {
        return steps.stream().filter(step -> step.step().id().equals(id)).findFirst();
    }

    /** The first step that the participant can do now. */
    public Optional<Step> next() {
        return steps.stream()
                .filter(StepProgress::isOpen)
                .map(StepProgress::step)
                .findFirst();
    }

    /** The first step on which somebody else has the next word. */
    public Optional<Step> awaited() {
        return steps.stream()
                .filter(StepProgress::isWaiting)
                .map(StepProgress::step)
                .findFirst();
    }

    public boolean isCompleted() {
        return steps.stream().allMatch(StepProgress::isDone);
    }

    public int doneSteps() {
        return (int) steps.stream().filter(StepProgress::isDone).count();
    }

    /** Contracted minutes of the steps that are done. */
    public int minutesValidated() {
        return steps.stream()
                .filter(StepProgress::isDone)
                .mapToInt(step -> step.step().minutes())
                .sum();
    }

    public int minutesLeft() {
        return path.minutes() - minutesValidated();
    }

    /** 0 to 1, of the contracted minutes. */
    public double share() {
        return (double) minutesValidated() / path.minutes();
    }
}
