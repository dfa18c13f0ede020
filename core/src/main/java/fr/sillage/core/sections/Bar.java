package fr.sillage.core.sections;

import fr.sillage.core.seats.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The sections of a seat, in order. */
@ApplicationScoped
public class Bar {

    private final Iterable<Sections> rooms;

    @Inject
    Bar(@Any Instance<Sections> rooms) {
        this((Iterable<Sections>) rooms);
    }

    /** Outside a container. */
    public Bar(Iterable<Sections> rooms) {
        this.rooms = rooms;
    }

    /** Where a person arrives who came for nothing in particular. */
    public Optional<Section> first(Seat seat) {
        return of(seat).stream().findFirst();
    }

    public List<Section> of(Seat seat) {
        return StreamSupport.stream(rooms.spliterator(), false)
                .flatMap(room -> room.of(seat).stream())
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }
}
