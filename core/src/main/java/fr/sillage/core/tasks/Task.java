package fr.sillage.core.tasks;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing to do.
 *
 * @param title as its author wrote it
 * @param about a short line, already in the reader's language: "4 questions sur 8"
 * @param path below {@code /seat/{id}/}; {@code method POST} when opening it begins something
 * @param progress 0 to 1, of what is done
 * @param minutes estimated minutes that remain
 */
public record Task(
        String title,
        String about,
        String path,
        Start start,
        State state,
        double progress,
        int minutes,
        Optional<Instant> due) {

    /** How it is opened: by a link, or by a form because it begins something. */
    public enum Start {
        LINK,
        FORM
    }

    public enum State {
        BEGUN,
        NEW,
        WAITING,
        DONE
    }
}
