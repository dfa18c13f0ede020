package fr.sillage.core.seats;

import fr.sillage.core.metrics.Measure;
import fr.sillage.core.metrics.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How many people sit. */
@ApplicationScoped
class LiveSeats implements Measures {

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    LiveSeats(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Measure> read() {
        long live = jdbi.withHandle(handle -> handle.select(
                        "select count(*) from core.seat where expires_at > ? and revoked_at is null", clock.instant())
                .mapTo(long.class)
                .one());
        return List.of(Measure.of("sillage_seats_live", "Seats that are valid, of all nodes.", live));
    }
}
