package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.EventLog;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.StepProgress;
import fr.sillage.paths.engine.Witness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** "J’ai terminé cette étape": the participant's own word, for steps where it is the one that counts. */
@ApplicationScoped
public class Declaring {

    private final OpenPaths paths;
    private final Participations participations;
    private final Histories histories;
    private final Settling settling;
    private final EventLog log;
    private final Clock clock;

    @Inject
    public Declaring(
            OpenPaths paths,
            Participations participations,
            Histories histories,
            Settling settling,
            EventLog log,
            Clock clock) {
        this.paths = paths;
        this.participations = participations;
        this.histories = histories;
        this.settling = settling;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Said twice, it is said once.
     *
     * @throws fr.sillage.core.refusals.RefusedException as if absent: another course's path, a path that this person
     *     does not follow, an unknown or locked step, a step that is somebody else's to judge
     */
    @Transactional
    public void done(PathId id, CourseId course, PersonId participant, StepId step) {
        OpenPath path = paths.find(id, course).orElseThrow(SeatRefusal.ABSENT::refused);
        if (!participations.lock(id, participant)) throw SeatRefusal.ABSENT.refused();
        History history = histories.of(path, participant);
        StepProgress at = history.progress()
                .at(step)
                .filter(known -> known.step().witness() == Witness.PARTICIPANT && !known.isLocked())
                .orElseThrow(SeatRefusal.ABSENT::refused);
        if (at.isDone()) return;
        log.append(path.event(Days.today(clock), participant, history.satisfied(at.step())));
        settling.settle(path, participant, Days.today(clock));
    }
}
