package fr.sillage.core.tasks;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import java.util.List;

/** Port: what one part of Sillage has for a person to do, in the course of their seat. */
public interface TaskSource {

    List<Task> of(Seat seat, Texts texts);
}
