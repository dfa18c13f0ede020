package fr.sillage.core.sections;

import fr.sillage.core.seats.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The sections of a seat, in order. */
@ApplicationScoped
public class Bar {

    private final Instance<Sections> rooms;

    @Inject
    public Bar(@Any Instance<Sections> rooms) {
        this.rooms = rooms;
    }

    public List<Section> of(Seat seat) {
        return rooms.stream()
                .flatMap(room -> room.of(seat).stream())
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }
}
