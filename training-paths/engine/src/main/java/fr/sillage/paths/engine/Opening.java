package fr.sillage.paths.engine;

import java.util.List;
import java.util.Set;

/** When a step opens. Never closes again what was done: it only says what is still missing. */
public sealed interface Opening {

    /** The steps that must still be done first; none when the step is open. */
    List<Step> missing(List<Step> before, Set<StepId> done);

    /** When every step before it is done. */
    record AfterPrevious() implements Opening {
        @Override
        public List<Step> missing(List<Step> before, Set<StepId> done) {
            return before.stream().filter(step -> !done.contains(step.id())).toList();
        }
    }

    /** At once: what has a date of its own is there for everybody to see. */
    record Always() implements Opening {
        @Override
        public List<Step> missing(List<Step> before, Set<StepId> done) {
            return List.of();
        }
    }
}
