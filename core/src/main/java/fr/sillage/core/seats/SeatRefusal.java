package fr.sillage.core.seats;

import fr.sillage.core.refusals.Refusal;

/** Why a seat's page is not shown. */
public enum SeatRefusal implements Refusal {
    /** No such page for this person: absent and forbidden look alike. */
    ABSENT(404),
    /** No seat, another's seat, one that expired or was suspended: all look alike. */
    NOT_SEATED(403),
    /** A request that another site made the browser send. */
    FOREIGN_REQUEST(403);

    private final int status;

    SeatRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
