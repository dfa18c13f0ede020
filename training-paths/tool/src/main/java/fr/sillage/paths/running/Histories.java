package fr.sillage.paths.running;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads histories out of the log. */
@ApplicationScoped
public class Histories {

    private final EventLog log;
    private final Participations participations;

    @Inject
    public Histories(EventLog log, Participations participations) {
        this.log = log;
        this.participations = participations;
    }

    public History of(OpenPath path, PersonId person) {
        return new History(path, person, log.of(person, path.course(), History.TYPES));
    }

    /** Everybody's on the path, at the cost of one reading of the course. */
    public List<History> ofAll(OpenPath path) {
        Map<PersonId, List<DomainEvent>> events = log.in(path.course(), History.TYPES).stream()
                .filter(event -> event.person().isPresent())
                .collect(Collectors.groupingBy(event -> event.person().orElseThrow()));
        return participations.of(path.id()).stream()
                .map(person -> new History(path, person, events.getOrDefault(person, List.of())))
                .toList();
    }
}
