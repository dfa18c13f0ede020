package fr.sillage.paths.running;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Writes down what follows from the log: once, however often it is asked, since it holds the participation meanwhile. */
@ApplicationScoped
public class Settling {

    private final Participations participations;
    private final Histories histories;
    private final EventLog log;

    @Inject
    public Settling(Participations participations, Histories histories, EventLog log) {
        this.participations = participations;
        this.histories = histories;
        this.log = log;
    }

    /** Does nothing for somebody who does not follow the path. */
    @Transactional
    public void settle(OpenPath path, PersonId person, Instant day) {
        if (!participations.lock(path.id(), person)) return;
        History history = histories.of(path, person);
        List<DomainEvent> owed = history.owed(day);
        log.append(owed.toArray(DomainEvent[]::new));
        participations.completed(path.id(), person, history.progress().isCompleted());
    }
}
