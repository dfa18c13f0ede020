package fr.sillage.core.seats;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The seat that this request was made from. */
@RequestScoped
public class CurrentSeat {

    private Seat seat;
    private Optional<String> platform = Optional.empty();

    void sit(Seat proven) {
        this.seat = proven;
    }

    void turnedAwayFrom(Optional<String> frameOrigin) {
        this.platform = frameOrigin;
    }

    /** The origin that may frame what is shown here: the seat's platform, also when the seat is no longer valid. */
    public Optional<String> frameOrigin() {
        return find().map(Seat::frameOrigin).or(() -> platform);
    }

    /** @throws fr.sillage.core.refusals.RefusedException outside {@code /seat/…} */
    public Seat get() {
        return find().orElseThrow(SeatRefusal.NOT_SEATED::refused);
    }

    public Optional<Seat> find() {
        return Optional.ofNullable(seat);
    }
}
