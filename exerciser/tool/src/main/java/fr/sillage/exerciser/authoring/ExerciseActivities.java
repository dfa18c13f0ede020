package fr.sillage.exerciser.authoring;

import fr.sillage.core.activities.Activity;
import fr.sillage.core.activities.ActivityId;
import fr.sillage.core.activities.ActivitySource;
import fr.sillage.core.courses.CourseId;
import fr.sillage.core.courses.Role;
import fr.sillage.core.seats.Seat;
import fr.sillage.core.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The exercises of a course, as activities that a platform may link to. */
@ApplicationScoped
public class ExerciseActivities implements ActivitySource {

    private static final String KIND = "exercise";
    private static final int PREVIEWED = 4;

    private final ExerciseList list;
    private final Exercises exercises;
    private final Versions versions;

    @Inject
    ExerciseActivities(ExerciseList list, Exercises exercises, Versions versions) {
        this.list = list;
        this.exercises = exercises;
        this.versions = versions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Activity> in(CourseId course, Texts texts) {
        return list.of(course).stream()
                .filter(line -> !line.archived())
                .map(line -> new Activity(
                        new ActivityId(KIND, line.id().value()),
                        line.title(),
                        texts.of("exercises.activity", line.questions()),
                        true))
                .toList();
    }

    @Override
    public List<String> preview(CourseId course, UUID activity) {
        return exercises
                .find(course, new ExerciseId(activity))
                .flatMap(found -> versions.find(found.id(), found.version()))
                .map(version -> version.items().stream()
                        .filter(ExerciseItem::isQuestion)
                        .limit(PREVIEWED)
                        .map(placed -> placed.item().wording().plain())
                        .toList())
                .orElse(List.of());
    }

    /** The door of the exercise, which knows a teacher from a learner; of one put away, only for its teacher. */
    @Override
    public Optional<String> entrance(UUID activity, Seat seat) {
        if (!seat.has(Role.INSTRUCTOR, Role.LEARNER)) return Optional.empty();
        return exercises
                .find(seat.inCourse(), new ExerciseId(activity))
                .filter(found -> found.archived().isEmpty() || seat.has(Role.INSTRUCTOR))
                .map(found -> ExerciseSections.PATH + "/" + found.id() + "/start");
    }
}
