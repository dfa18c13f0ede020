package fr.sillage.exerciser.engine.alerts;

import java.time.LocalDate;

/** An alert that is over. */
public record Closed(Alert alert, LocalDate on, Ending ending) {

    public enum Ending {
        SUCCESS,
        EXPIRED,
        SNOOZED
    }
}
