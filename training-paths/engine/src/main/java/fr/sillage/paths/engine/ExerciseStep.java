package fr.sillage.paths.engine;

import java.util.UUID;

/** An exercise of the course; done when an attempt at it came to its end, whatever the result. */
public record ExerciseStep(Terms terms, UUID exercise) implements Step {

    public static final String KIND = "EXERCISE";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Witness witness() {
        return Witness.EXERCISER;
    }
}
