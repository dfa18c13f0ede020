package fr.sillage.core.seats;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The seat that this request was made from. */
@RequestScoped
public class CurrentSeat {

    private Seat seat;

    void sit(Seat proven) {
        this.seat = proven;
    }

    /** @throws fr.sillage.core.refusals.RefusedException outside {@code /seat/…} */
    public Seat get() {
        return find().orElseThrow(SeatRefusal.NOT_SEATED::refused);
    }

    public Optional<Seat> find() {
        return Optional.ofNullable(seat);
    }
}
