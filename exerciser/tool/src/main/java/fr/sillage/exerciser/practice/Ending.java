package fr.sillage.exerciser.practice;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.seats.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Ending an attempt by will, with questions open or worth another try: they count as they stand. */
@ApplicationScoped
public class Ending {

    private final Jdbi jdbi;
    private final EventLog events;
    private final Clock clock;

    @Inject
    Ending(Jdbi jdbi, EventLog events, Clock clock) {
        this.jdbi = jdbi;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing to an attempt that has ended. */
    @Transactional
    public void end(Attempt attempt, Seat seat) {
        completed(attempt, Moment.kept(clock.instant(), seat.audience())).ifPresent(events::append);
    }

    private Optional<DomainEvent> completed(Attempt attempt, Instant at) {
        try {
            return jdbi.withHandle(handle ->
                    AttemptEnd.end(handle.getConnection(), attempt.id().value(), at));
        } catch (SQLException e) {
            throw new IllegalStateException("attempt " + attempt.id() + " not ended", e);
        }
    }
}
