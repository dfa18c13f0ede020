package fr.sillage.exerciser.engine;

import java.util.Optional;

/** One thing that can be chosen, what choosing it is worth and what is then said. */
public record Option(OptionId id, Wording wording, Credit credit, Optional<Wording> feedback) {

    /** Without what it is worth. */
    public PublicView.Shown shown() {
        return new PublicView.Shown(id, wording);
    }
}
