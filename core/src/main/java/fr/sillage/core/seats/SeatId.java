package fr.sillage.core.seats;

import java.util.UUID;

public record SeatId(UUID value) {

    /** Where the seat's pages begin, with a slash at the end. */
    public String path() {
        return "/seat/" + value + "/";
    }
}
