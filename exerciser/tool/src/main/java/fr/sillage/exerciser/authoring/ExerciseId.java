package fr.sillage.exerciser.authoring;

import java.util.UUID;

public record ExerciseId(UUID value) {

    public static ExerciseId of(String text) {
        return new ExerciseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
