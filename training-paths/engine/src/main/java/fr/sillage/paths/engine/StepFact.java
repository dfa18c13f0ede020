package fr.sillage.paths.engine;

/** What happened to one participant at one step. Facts about steps that the path does not have mean nothing to it. */
public sealed interface StepFact {

    StepId step();

    /** Whether this kind of fact is the one that counts for a step of that kind. */
    boolean concerns(Step step);

    /** What the step is after it. */
    boolean done();

    /** The participant, or the exerciser, says that the step is done; there is no way back. */
    record Satisfied(StepId step) implements StepFact {
        @Override
        public boolean concerns(Step about) {
            return about.witness() != Witness.TRAINER;
        }

        @Override
        public boolean done() {
            return true;
        }
    }

    /** The trainer says that the participant was there. */
    record Present(StepId step) implements StepFact {
        @Override
        public boolean concerns(Step about) {
            return about.witness() == Witness.TRAINER;
        }

        @Override
        public boolean done() {
            return true;
        }
    }

    /** The trainer takes it back; the last word counts. */
    record PresenceWithdrawn(StepId step) implements StepFact {
        @Override
        public boolean concerns(Step about) {
            return about.witness() == Witness.TRAINER;
        }

        @Override
        public boolean done() {
            return false;
        }
    }
}
