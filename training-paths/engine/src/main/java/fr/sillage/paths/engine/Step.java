package fr.sillage.paths.engine;

/** One step of a path. */
public sealed interface Step permits Resource, ExerciseStep, Workshop {

    Terms terms();

    /** As stored, and as events and texts name it: {@code RESOURCE}, {@code EXERCISE}, {@code WORKSHOP}. */
    String kind();

    Witness witness();

    default StepId id() {
        return terms().id();
    }

    default String title() {
        return terms().title();
    }

    default int minutes() {
        return terms().minutes();
    }

    default Modality modality() {
        return terms().modality();
    }
}
