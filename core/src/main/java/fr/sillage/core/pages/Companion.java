package fr.sillage.core.pages;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import gg.jte.Content;
import java.util.Optional;

/** Port: what goes along on every page of some seats, whatever room shows it: a module, and the words that it speaks. */
public interface Companion {

    /** Name of an ES module under {@code /assets}, without a slash. */
    String script();

    /** What stands behind {@code <main>} for it; nothing for a seat that it does not go along with. */
    Optional<Content> of(Seat seat, Texts texts);
}
