package fr.sillage.core.sections;

import fr.sillage.core.seats.Seat;
import java.util.List;

/** Port: a room says which sections it offers to the person on a seat. */
public interface Sections {

    List<Section> of(Seat seat);
}
