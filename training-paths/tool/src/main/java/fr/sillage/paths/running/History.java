package fr.sillage.paths.running;

import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.exerciser.events.AttemptCompleted;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.Progress;
import fr.sillage.paths.engine.Step;
import fr.sillage.paths.engine.StepFact;
import fr.sillage.paths.engine.StepId;
import fr.sillage.paths.engine.Witness;
import fr.sillage.paths.events.AttendanceWithdrawn;
import fr.sillage.paths.events.Attended;
import fr.sillage.paths.events.PathCompleted;
import fr.sillage.paths.events.StepSatisfied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the log says of one participant on one path, in order, and what follows from it. */
public record History(OpenPath path, PersonId person, List<DomainEvent> events) {

    static final Set<Class<? extends Record>> TYPES = Set.of(
            StepSatisfied.class,
            Attended.class,
            AttendanceWithdrawn.class,
            PathCompleted.class,
            AttemptCompleted.class);

    public History {
        events = List.copyOf(events);
    }

    public Progress progress() {
        return Progress.of(path.content(), events.stream().flatMap(this::facts).toList());
    }

    /**
     * What the log does not say yet although it follows from it: an exercise brought to its end is a step satisfied, a
     * last step done is a path completed. Empty once these have been appended.
     */
    List<DomainEvent> owed(Instant day) {
        Progress progress = progress();
        List<DomainEvent> owed = new ArrayList<>();
        progress.steps().stream()
                .filter(step -> step.isDone() && step.step().witness() == Witness.EXERCISER)
                .filter(step -> !isTold(step.step().id()))
                .forEach(step -> owed.add(path.event(day, person, satisfied(step.step()))));
        if (progress.isCompleted() && events.stream().noneMatch(this::isCompletion)) {
            owed.add(path.event(day, person, new PathCompleted(path.title(), progress.minutesValidated())));
        }
        return owed;
    }

    StepSatisfied satisfied(Step step) {
        return new StepSatisfied(path.title(), step.id().value(), step.kind(), step.title());
    }

    private boolean isTold(StepId step) {
        return events.stream()
                .filter(event -> isOurs(event) && event.is(StepSatisfied.class))
                .anyMatch(event -> event.bodyAs(StepSatisfied.class).step().equals(step.value()));
    }

    private boolean isCompletion(DomainEvent event) {
        return isOurs(event) && event.is(PathCompleted.class);
    }

    private boolean isOurs(DomainEvent event) {
        return event.subject().equals(path.id().value());
    }

    private Stream<StepFact> facts(DomainEvent event) {
        if (event.is(AttemptCompleted.class))
            return exercised(event.bodyAs(AttemptCompleted.class).exercise());
        if (!isOurs(event)) return Stream.empty();
        if (event.is(StepSatisfied.class)) {
            return Stream.of(new StepFact.Satisfied(
                    new StepId(event.bodyAs(StepSatisfied.class).step())));
        }
        if (event.is(Attended.class)) {
            return Stream.of(
                    new StepFact.Present(new StepId(event.bodyAs(Attended.class).step())));
        }
        if (event.is(AttendanceWithdrawn.class)) {
            return Stream.of(new StepFact.PresenceWithdrawn(
                    new StepId(event.bodyAs(AttendanceWithdrawn.class).step())));
        }
        return Stream.empty();
    }

    private Stream<StepFact> exercised(UUID exercise) {
        return path.content().steps().stream()
                .filter(step ->
                        step instanceof ExerciseStep asked && asked.exercise().equals(exercise))
                .map(step -> new StepFact.Satisfied(step.id()));
    }
}
