package fr.sillage.paths.running;

import fr.sillage.core.seats.Seat;
import fr.sillage.core.tasks.Task;
import fr.sillage.core.tasks.TaskSource;
import fr.sillage.core.texts.Texts;
import fr.sillage.paths.engine.Progress;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A path is one task in "À faire": its next step, and the contracted minutes of that step alone. */
@ApplicationScoped
public class PathTasks implements TaskSource {

    private final Following following;

    @Inject
    public PathTasks(Following following) {
        this.following = following;
    }

    @Override
    public List<Task> of(Seat seat, Texts texts) {
        if (!Participants.isOne(seat)) return List.of();
        return following.paths(seat.person(), seat.inCourse()).stream()
                .map(history -> task(history, new Words(texts)))
                .toList();
    }

    private static Task task(History history, Words words) {
        Progress progress = history.progress();
        return new Task(
                history.path().title(),
                words.where(progress),
                "my-paths/" + history.path().id(),
                Task.Start.LINK,
                state(progress),
                progress.share(),
                progress.next().map(Step::minutes).orElse(0),
                due(progress));
    }

    private static Task.State state(Progress progress) {
        if (progress.isCompleted()) return Task.State.DONE;
        if (progress.next().isEmpty()) return Task.State.WAITING;
        return progress.doneSteps() == 0 ? Task.State.NEW : Task.State.BEGUN;
    }

    /** The day of the workshop that everything waits for; what can be done now has no date. */
    private static Optional<Instant> due(Progress progress) {
        if (progress.next().isPresent()) return Optional.empty();
        Optional<Step> awaited = progress.awaited();
        return awaited.filter(Workshop.class::isInstance)
                .map(step -> ((Workshop) step).starts().atZone(Days.PARIS).toInstant());
    }
}
