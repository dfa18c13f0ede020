package fr.sillage.paths.engine;

/** A step, and what it is for one participant. */
public record StepProgress(Step step, StepState state) {

    public boolean isDone() {
        return state instanceof StepState.Done;
    }

    public boolean isOpen() {
        return state instanceof StepState.Open;
    }

    public boolean isWaiting() {
        return state instanceof StepState.Waiting;
    }

    public boolean isLocked() {
        return state instanceof StepState.Locked;
    }
}
