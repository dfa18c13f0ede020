package fr.sillage.paths.attendance;

import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.Workshop;
import fr.sillage.paths.events.AttendanceWithdrawn;
import fr.sillage.paths.events.Attended;
import fr.sillage.paths.running.Days;
import fr.sillage.paths.running.OpenPath;
import fr.sillage.paths.running.Participations;
import fr.sillage.paths.running.Settling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The trainer's list, as sent: what changed becomes events, what stayed changes nothing. */
@ApplicationScoped
public class Marking {

    private final Roll roll;
    private final Participations participations;
    private final Settling settling;
    private final EventLog log;
    private final Clock clock;

    @Inject
    public Marking(Roll roll, Participations participations, Settling settling, EventLog log, Clock clock) {
        this.roll = roll;
        this.participations = participations;
        this.settling = settling;
        this.log = log;
        this.clock = clock;
    }

    /**
     * All of the list, or nothing.
     *
     * @throws fr.sillage.core.refusals.RefusedException as if absent, when somebody in it does not follow the path
     */
    @Transactional
    public void mark(OpenPath path, Workshop workshop, Map<PersonId, Mark> marks) {
        // Always in one order, so that two lists sent at once wait for each other instead of locking each other out
        marks.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> mark(path, workshop, entry.getKey(), entry.getValue()));
    }

    private void mark(OpenPath path, Workshop workshop, PersonId person, Mark mark) {
        if (!participations.lock(path.id(), person)) throw SeatRefusal.ABSENT.refused();
        Optional<Mark> before = roll.of(path.id(), workshop.id(), person);
        if (before.equals(Optional.of(mark))) return;
        roll.set(path.id(), workshop.id(), person, mark);
        Instant today = Days.today(clock);
        if (mark == Mark.PRESENT) {
            log.append(path.event(today, person, attended(path, workshop)));
        } else if (before.equals(Optional.of(Mark.PRESENT))) {
            log.append(path.event(
                    today,
                    person,
                    new AttendanceWithdrawn(path.title(), workshop.id().value(), workshop.title())));
        }
        settling.settle(path, person, today);
    }

    private static Attended attended(OpenPath path, Step workshop) {
        return new Attended(path.title(), workshop.id().value(), workshop.title(), workshop.minutes());
    }
}
