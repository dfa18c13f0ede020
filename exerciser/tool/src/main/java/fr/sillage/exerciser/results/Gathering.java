package fr.sillage.exerciser.results;

import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Courses;
import fr.sillage.core.courses.Role;
import fr.sillage.core.names.Names;
import fr.sillage.core.names.Roster;
import fr.sillage.core.people.PersonId;
import fr.sillage.core.seats.SeatRefusal;
import fr.sillage.exerciser.authoring.Exercise;
import fr.sillage.exerciser.authoring.ExerciseId;
import fr.sillage.exerciser.authoring.ExerciseVersion;
import fr.sillage.exerciser.authoring.Exercises;
import fr.sillage.exerciser.authoring.Versions;
import fr.sillage.exerciser.practice.Attempt;
import fr.sillage.exerciser.practice.AttemptId;
import fr.sillage.exerciser.practice.Attempts;
import fr.sillage.exerciser.practice.Given;
import fr.sillage.exerciser.practice.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings together what was done in an exercise and by whom. */
@ApplicationScoped
public class Gathering {

    private final Exercises exercises;
    private final Versions versions;
    private final Attempts attempts;
    private final Courses courses;
    private final Roster roster;

    @Inject
    Gathering(Exercises exercises, Versions versions, Attempts attempts, Courses courses, Roster roster) {
        this.exercises = exercises;
        this.versions = versions;
        this.attempts = attempts;
        this.courses = courses;
        this.roster = roster;
    }

    Exercise exercise(CourseId course, ExerciseId id) {
        return exercises.find(course, id).orElseThrow(SeatRefusal.ABSENT::refused);
    }

    /** Everybody who learns in the course, and whoever else worked in the exercise, by name. */
    Results results(Exercise exercise, Locale locale) {
        Map<PersonId, Attempt> counting = counting(attempts.at(exercise.id()));
        Map<AttemptId, List<Given>> answers = attempts.answers(List.copyOf(counting.values()));
        Set<PersonId> people = new LinkedHashSet<>(courses.members(exercise.course(), Role.LEARNER));
        people.addAll(counting.keySet());
        Names names = roster.of(exercise.course());
        List<Person> rows = names.sorted(people).stream()
                .map(id -> new Person(
                        id,
                        names.of(id),
                        Optional.ofNullable(counting.get(id))
                                .map(attempt -> work(attempt, answers.getOrDefault(attempt.id(), List.of())))))
                .toList();
        ExerciseVersion version =
                versions.find(exercise.id(), exercise.version()).orElseThrow();
        return Results.of(version, rows, locale);
    }

    /**
     * All attempts of one person, the latest first.
     *
     * @throws fr.sillage.core.refusals.RefusedException as if absent, for whoever neither learns in the course nor worked here
     */
    List<Person.Work> workOf(Exercise exercise, PersonId person) {
        List<Attempt> own = attempts.at(exercise.id()).stream()
                .filter(attempt -> attempt.person().equals(person))
                .toList();
        boolean known = courses.members(exercise.course(), Role.LEARNER).contains(person);
        if (own.isEmpty() && !known) throw SeatRefusal.ABSENT.refused();
        Map<AttemptId, List<Given>> answers = attempts.answers(own);
        return own.stream()
                .map(attempt -> work(attempt, answers.getOrDefault(attempt.id(), List.of())))
                .toList();
    }

    String nameOf(Exercise exercise, PersonId person) {
        return roster.of(exercise.course()).of(person);
    }

    private Person.Work work(Attempt attempt, List<Given> answers) {
        ExerciseVersion version =
                versions.find(attempt.exercise(), attempt.version()).orElseThrow();
        return new Person.Work(attempt, Progress.of(version, answers));
    }

    /** Of each person the last attempt that ended, else the open one; the attempts come latest first. */
    static Map<PersonId, Attempt> counting(Collection<Attempt> latestFirst) {
        Map<PersonId, Attempt> counting = new LinkedHashMap<>();
        latestFirst.forEach(attempt -> counting.merge(
                attempt.person(), attempt, (kept, older) -> kept.isOpen() && !older.isOpen() ? older : kept));
        return counting;
    }
}
