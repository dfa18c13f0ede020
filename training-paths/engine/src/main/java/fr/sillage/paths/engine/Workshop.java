package fr.sillage.paths.engine;

import java.time.LocalDateTime;

/**
 * A meeting in a room; done when the trainer says who was there.
 *
 * @param starts as the clock on the wall says, without a zone
 * @param place 1 to 200 characters
 */
public record Workshop(Terms terms, LocalDateTime starts, String place) implements Step {

    public static final String KIND = "WORKSHOP";

    public Workshop {
        if (place.isBlank() || place.length() > 200) throw new IllegalArgumentException("place of 1 to 200");
    }

    public LocalDateTime ends() {
        return starts.plusMinutes(minutes());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Witness witness() {
        return Witness.TRAINER;
    }
}
