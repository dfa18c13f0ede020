package fr.sillage.paths.running;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.events.DomainEvent;
import fr.sillage.core.people.PersonId;
import fr.sillage.paths.authoring.PathId;
import fr.sillage.paths.engine.ExerciseStep;
import fr.sillage.paths.engine.PathVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A path that people follow: the version that runs in a course. */
public record OpenPath(PathId id, CourseId course, int number, PathVersion content, LocalDate openedOn) {

    public String title() {
        return content.title();
    }

    boolean asksFor(UUID exercise) {
        return content.steps().stream()
                .anyMatch(step ->
                        step instanceof ExerciseStep asked && asked.exercise().equals(exercise));
    }

    /** Something that happened to a participant of this path on that day. */
    public DomainEvent event(Instant day, PersonId participant, Record body) {
        return DomainEvent.of(UUID.randomUUID(), day, participant, Optional.of(course), id.value(), body);
    }
}
