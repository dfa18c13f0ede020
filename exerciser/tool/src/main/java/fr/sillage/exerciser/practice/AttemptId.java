package fr.sillage.exerciser.practice;

import java.util.UUID;

public record AttemptId(UUID value) {

    static AttemptId next() {
        return new AttemptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
