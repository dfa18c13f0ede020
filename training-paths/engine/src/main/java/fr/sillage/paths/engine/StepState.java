package fr.sillage.paths.engine;

import java.util.List;

/** What a step is for one participant. */
public sealed interface StepState {

    record Done() implements StepState {}

    /** The participant can do it now. */
    record Open() implements StepState {}

    /** It is open, and somebody else has the next word: the trainer at a workshop. */
    record Waiting() implements StepState {}

    /** @param missing the steps that must be done first, in order, at least one */
    record Locked(List<Step> missing) implements StepState {
        public Locked {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) throw new IllegalArgumentException("locked by nothing");
        }
    }
}
